package plateau.cockpit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.count.PlateletCount;
import plateau.dose.Advice;
import plateau.dose.DoseDecision;
import plateau.protocol.Action;
import plateau.protocol.NextCount;
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.relapse.Relapse;
import plateau.safety.SafetyFacts;
import plateau.subject.Subject;
import plateau.taper.Taper;

/**
 * A subject's taper as it stands.
 *
 * @param earlier  the tapers before it, in the order in which they began
 * @param protocol the version that speaks: the one in force, or for a taper that has ended the one it began under
 * @param asOf     today, or the day on which the taper ended or the subject left the study
 * @param advice   what is asked today; nothing once the taper is over
 * @param next     when the next count is due: after the last decision, or after what is asked where something was recorded since
 * @param relapse  the first since the taper started, as it is recorded; one that was undone too
 * @param goBackTo the regimen to which treatment returns on a relapse
 * @param latest   whether no taper was started after it
 */
public record Cockpit(Subject subject, Taper taper, List<Taper> earlier, Protocol protocol, LocalDate asOf, List<PlateletCount> counts,
        SafetyFacts safety, List<DoseDecision> decisions, Optional<Advice> advice, Optional<NextCount> next, Optional<Relapse> relapse, Optional<Regimen> goBackTo, boolean latest) {

    /** Of the taper, up to the withdrawal. */
    public long day() {
        return ChronoUnit.DAYS.between(taper.startedOn(), taper.withdrawnOn().orElse(asOf));
    }

    /** Since the withdrawal of the drug, where it was withdrawn. */
    public Optional<Long> daysOffTreatment() {
        return taper.withdrawnOn().map(withdrawn -> ChronoUnit.DAYS.between(withdrawn, asOf));
    }

    public List<Step> steps() {
        return new Steps(taper, decisions, advice.map(asked -> asked.recommendation().action())).of(protocol.taperPlan(taper.before()));
    }

    /** Whether something is asked that only a decision can answer, or a fact was recorded since the last one. */
    public boolean needsDecision() {
        return advice.map(asked -> asked.recommendation().action()).filter(this::needsDecision).isPresent();
    }

    public boolean needsCount() {
        return advice.filter(asked -> asked.recommendation().action() == Action.OBTAIN_COUNT).isPresent();
    }

    public Optional<LastContact> lastContact() {
        Stream<LastContact> counted = counts.stream().map(count -> new LastContact(count.recordedBy(), "recorded a platelet count", count.recordedAt()));
        Stream<LastContact> bled = safety.bleedings().stream().map(one -> new LastContact(one.recordedBy(), "recorded a bleeding", one.recordedAt()));
        Stream<LastContact> rescued = safety.rescues().stream().map(one -> new LastContact(one.recordedBy(), "recorded rescue therapy", one.recordedAt()));
        Stream<LastContact> decided = decisions.stream().map(one -> new LastContact(one.signedName(), "signed a dose decision", one.signedAt()));
        Stream<LastContact> started = Stream.of(new LastContact(taper.signedName(), "signed the start of the taper", taper.signedAt()));
        return LastContact.among(Stream.of(counted, bled, rescued, decided, started).flatMap(contacts -> contacts));
    }

    private boolean needsDecision(Action action) {
        return switch (action) {
            case OBTAIN_COUNT -> false;
            case MAINTAIN, HOLD_STEP, REVIEW, NO_ADVICE -> !isLastCountDecidedOn();
            default -> true;
        };
    }

    private boolean isLastCountDecidedOn() {
        return decisions.stream().reduce((earlier, later) -> later).filter(decision -> decision.isSignedAfter(counts)).isPresent();
    }
}
