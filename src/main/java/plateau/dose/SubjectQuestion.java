package plateau.dose;

import java.time.LocalDate;
import java.util.List;
import plateau.count.PlateletCount;
import plateau.protocol.DatedCount;
import plateau.protocol.Protocol;
import plateau.protocol.Situation;
import plateau.safety.SafetyFacts;
import plateau.subject.Subject;
import plateau.subject.TaperPhase;

/**
 * What is put before the protocol to get advice: a day, the stage of treatment, the regimens, counts, bleedings and rescues
 * known, and the answer about adherence.
 */
public record SubjectQuestion(Subject subject, LocalDate asOf, TaperPhase phase, RegimenHistory regimens, List<PlateletCount> counts, SafetyFacts safety,
        Adherence adherence) {

    /** @throws RegimenUnknown where nobody can say what the subject takes */
    Advice askedOf(Protocol protocol) {
        if (!subject.isRegimenKnown() || subject.isImported() && regimens.periods().isEmpty()) {
            throw new RegimenUnknown(subject);
        }
        Situation situation = situation();
        return new Advice(protocol, protocol.recommend(situation),
                protocol.recommend(situation.withAdherenceConfirmed(!adherence.isConfirmed())), regimens.inForce(), adherence, phase);
    }

    public Situation situation() {
        Situation situation = phase.in(safety.in(Situation.on(asOf))
                .withRegimens(regimens.periods())
                .withCounts(counts.stream().map(count -> new DatedCount(count.collectedOn(), count.gigaPerLitre())).toList())
                .withAdherenceConfirmed(adherence.isConfirmed()));
        return subject.startDoseMg().map(situation::withAssignedDoseMg).orElse(situation);
    }
}
