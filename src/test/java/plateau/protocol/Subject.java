package plateau.protocol;

import static plateau.protocol.Example.TODAY;
import static plateau.protocol.Example.count;
import static plateau.protocol.Example.daysAgo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A subject told as one would tell it at the bedside; days are counted back from the decision date. */
final class Subject {

    private final List<RegimenPeriod> regimens = new ArrayList<>();
    private final List<DatedCount> counts = new ArrayList<>();
    private final List<DatedBleeding> bleedings = new ArrayList<>();
    private final List<LocalDate> rescues = new ArrayList<>();
    private Stage stage = Stage.TITRATION;
    private Optional<LocalDate> taperStarted = Optional.empty();
    private boolean adherent = true;

    static Subject notStarted() {
        return new Subject();
    }

    static Subject taking(Regimen regimen, int sinceDays) {
        return new Subject().then(regimen, sinceDays);
    }

    Subject then(Regimen regimen, int sinceDays) {
        regimens.add(RegimenPeriod.of(daysAgo(sinceDays), regimen));
        return this;
    }

    Subject thenHeld(int sinceDays) {
        regimens.add(RegimenPeriod.off(daysAgo(sinceDays), OffReason.INTERRUPTION));
        return this;
    }

    Subject thenStopped(int sinceDays) {
        regimens.add(RegimenPeriod.off(daysAgo(sinceDays), OffReason.STOPPED));
        return this;
    }

    /** The taper began that many days ago; what was taken before it and on that day is told with the regimens. */
    Subject inTaperFor(int days) {
        stage = Stage.TAPER;
        taperStarted = Optional.of(daysAgo(days));
        return this;
    }

    /** Off since the end of a taper. */
    Subject thenWithdrawn(int sinceDays) {
        regimens.add(RegimenPeriod.off(daysAgo(sinceDays), OffReason.WITHDRAWAL));
        stage = Stage.FOLLOW_UP;
        return this;
    }

    Subject withRescue(int daysAgo) {
        rescues.add(daysAgo(daysAgo));
        return this;
    }

    Subject withCount(String value) {
        return withCount(value, 0);
    }

    Subject withCount(String value, int daysAgo) {
        counts.add(count(value, daysAgo));
        return this;
    }

    Subject withBleeding(int whoGrade, int daysAgo) {
        bleedings.add(new DatedBleeding(daysAgo(daysAgo), whoGrade));
        return this;
    }

    Subject withDosesMissed() {
        adherent = false;
        return this;
    }

    Situation situation() {
        Situation situation = Situation.on(TODAY).withStage(stage).withRegimens(regimens).withCounts(counts)
                .withBleedings(bleedings).withRescues(rescues).withAdherenceConfirmed(adherent);
        return taperStarted.map(situation::withTaperStarted).orElse(situation);
    }

    Recommendation advice() {
        return adviceOf(Example.itp());
    }

    Recommendation adviceOf(Protocol protocol) {
        return protocol.recommend(situation());
    }

    /** The rule that applies. */
    String rule() {
        return advice().rule();
    }

    /** The regimen asked for. */
    Regimen regimen() {
        return advice().regimen();
    }
}
