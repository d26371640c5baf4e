package plateau.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.dose.DoseChoice;
import plateau.protocol.DatedBleeding;
import plateau.protocol.DatedCount;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.protocol.Stage;
import plateau.subject.TaperPhase;

/** What is known of a simulated subject so far, as the portal will know it. */
final class SimulatedRecord {

    private final BigDecimal startDoseMg;
    private final List<RegimenPeriod> periods = new ArrayList<>();
    private final List<DatedCount> counts = new ArrayList<>();
    private final List<DatedBleeding> bleedings = new ArrayList<>();
    private final List<LocalDate> rescues = new ArrayList<>();
    private TaperPhase phase = TaperPhase.TITRATION;

    SimulatedRecord(BigDecimal startDoseMg) {
        this.startDoseMg = startDoseMg;
    }

    Situation on(LocalDate day) {
        return phase.in(Situation.on(day)).withRegimens(periods).withCounts(counts).withBleedings(bleedings).withRescues(rescues)
                .withAssignedDoseMg(startDoseMg);
    }

    void counted(LocalDate day, int count) {
        counts.add(new DatedCount(day, BigDecimal.valueOf(count)));
    }

    void told(SafetyStory story) {
        story.bleeding().ifPresent(bleeding -> bleedings.add(new DatedBleeding(bleeding.noticedOn(), bleeding.grade().number())));
        story.rescue().ifPresent(rescue -> rescues.add(rescue.givenOn()));
    }

    void beginTaper(LocalDate day) {
        phase = new TaperPhase(Stage.TAPER, Optional.of(day));
    }

    void decided(LocalDate day, DoseChoice choice) {
        if (periods.isEmpty() ? !choice.regimen().isOff() : !inForce().equals(choice.regimen())) {
            periods.add(new RegimenPeriod(day, choice.regimen(), choice.offReason()));
        }
        phase = after(choice);
    }

    /** As a signed decision moves a taper on. */
    private TaperPhase after(DoseChoice choice) {
        boolean ends = phase.isTaper() ? choice.haltsTaper() : !choice.regimen().isOff();
        return ends ? TaperPhase.TITRATION : choice.isWithdrawal() ? new TaperPhase(Stage.FOLLOW_UP, phase.taperStarted()) : phase;
    }

    /** Whether some count of the last days was so low that something may have bled. */
    boolean wasLow(LocalDate since) {
        return counts.stream().anyMatch(count -> !count.on().isBefore(since) && count.value().intValue() < SafetyStory.LOW);
    }

    TaperPhase phase() {
        return phase;
    }

    /** The first day of the regimen in force. */
    LocalDate inForceSince() {
        return periods.get(periods.size() - 1).from();
    }

    boolean isOnDrug() {
        return !periods.isEmpty() && !inForce().isOff();
    }

    Regimen inForce() {
        return periods.get(periods.size() - 1).regimen();
    }
}
