package plateau.dose;

import static plateau.deviation.DeviationCode.DECISION_ON_CORRECTED_COUNT;

import java.util.List;
import java.util.Optional;
import plateau.count.PlateletCount;
import plateau.deviation.Finding;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.Situation;
import plateau.safety.SafetyFacts;
import plateau.subject.Subject;

/**
 * A signed decision seen again: what the same version of the protocol says of the same day on what is known now, beside
 * what it said then.
 */
public record Hindsight(DoseDecision decision, Advice now) {

    /**
     * The same under a version of the protocol that need not be the one the decision was made under.
     *
     * @param known  all counts as they stand; one taken after the signature could not be known then and is left out
     * @param safety as it stands; what is dated after the day of the decision is left out
     */
    public static Hindsight of(Subject subject, DoseDecision decision, List<DoseDecision> decided, List<PlateletCount> known, SafetyFacts safety,
            Protocol protocol) {
        SubjectQuestion again = new SubjectQuestion(subject, decision.decidedOn(), decision.phase(),
                RegimenHistory.before(decision, subject.takenOver(), decided), takenBefore(decision, known), safety, decision.adherence());
        return new Hindsight(decision, again.askedOf(protocol));
    }

    /** The situation that a decision led to, on its day. */
    static Situation after(Subject subject, DoseDecision decision, List<DoseDecision> decided, List<PlateletCount> known, SafetyFacts safety) {
        return new SubjectQuestion(subject, decision.decidedOn(), decision.phaseAfter(),
                RegimenHistory.after(decision, subject.takenOver(), decided), takenBefore(decision, known), safety, decision.adherence()).situation();
    }

    private static List<PlateletCount> takenBefore(DoseDecision decision, List<PlateletCount> known) {
        return known.stream().filter(count -> !count.collectedAt().isAfter(decision.signedAt())).toList();
    }

    /** Whether the protocol now asks something else than it did. */
    public boolean differs() {
        return !asks().action().equals(decision.askedAction()) || !asks().regimen().equals(decision.askedRegimen());
    }

    public ShownAdvice shown() {
        return now.shown();
    }

    /** Whether what was decided departs from what the protocol asks now. */
    boolean departs() {
        return new Departure(now, decision.choice(), decision.reason()).code().isPresent();
    }

    /** What was followed then and is not what the protocol asks now; what was decided with a reason of its own rests on no count. */
    Optional<Finding> finding() {
        return Optional.of(new Finding(DECISION_ON_CORRECTED_COUNT, decision.decidedOn(), Optional.of(decision.number()),
                asks().asks(), decision.choice().words(), because(), decision.reasonInWords())).filter(finding -> differs() && decision.reason().isEmpty());
    }

    private String because() {
        return "As the facts are known now: %s (rule %s). When it was decided: %s (rule %s)"
                .formatted(asks().because(), asks().rule(), decision.advice().because(), decision.rule());
    }

    public Recommendation asks() {
        return now.recommendation();
    }
}
