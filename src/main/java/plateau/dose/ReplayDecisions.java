package plateau.dose;

import static plateau.deviation.DeviationCode.DECISION_ON_CORRECTED_COUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.deviation.Deviation;
import plateau.deviation.Deviations;
import plateau.deviation.RaiseDeviation;
import plateau.deviation.ReopenDeviation;
import plateau.deviation.WithdrawDeviation;
import plateau.subject.FactsChanged;
import plateau.subject.Subject;

/**
 * Asks the protocol again about every decision of a subject whose facts were corrected, came late or were removed, and
 * brings the deviations of the decisions in line, in the transaction of the correction.
 */
@ApplicationScoped
public class ReplayDecisions {

    private static final String AS_DECIDED = "On the facts as they are known now, the protocol asks what was decided";
    private static final String AS_THEN = "On the facts as they are known now, the protocol asks what it asked then";

    @Inject
    AskProtocol askProtocol;
    @Inject
    DoseDecisions decisions;
    @Inject
    PlateletCounts counts;
    @Inject
    Deviations deviations;
    @Inject
    RaiseDeviation raiseDeviation;
    @Inject
    ReopenDeviation reopenDeviation;
    @Inject
    WithdrawDeviation withdrawDeviation;

    @Transactional
    public void replay(@Observes FactsChanged change) {
        Subject subject = change.subject();
        List<DoseDecision> decided = decisions.of(subject);
        List<DoseDecision> concerned = decided.stream().filter(decision -> !decision.decidedOn().isBefore(change.since())).toList();
        if (concerned.isEmpty()) {
            return;
        }
        List<PlateletCount> known = counts.of(subject);
        Map<Integer, Deviation> found = deviations.of(subject).stream().filter(deviation -> deviation.decisionNumber().isPresent())
                .collect(Collectors.toMap(deviation -> deviation.decisionNumber().get(), deviation -> deviation));
        concerned.forEach(decision -> askProtocol.again(subject, decision, decided, known)
                .ifPresent(hindsight -> judge(subject, hindsight, Optional.ofNullable(found.get(decision.number())))));
    }

    /** One decision makes one deviation at most: one that departed when it was made is not judged a second time. */
    private void judge(Subject subject, Hindsight hindsight, Optional<Deviation> known) {
        if (known.filter(deviation -> deviation.code() != DECISION_ON_CORRECTED_COUNT).isPresent()) {
            judgeDeparture(hindsight, known.get());
        } else if (hindsight.finding().isPresent()) {
            hindsight.finding().ifPresent(finding -> known.ifPresentOrElse(
                    deviation -> reopenDeviation.reopen(deviation, finding.asked(), finding.because()),
                    () -> raiseDeviation.raise(subject, finding)));
        } else {
            known.ifPresent(deviation -> withdrawDeviation.withdraw(deviation, AS_THEN));
        }
    }

    private void judgeDeparture(Hindsight hindsight, Deviation departure) {
        if (hindsight.departs()) {
            reopenDeviation.reopen(departure, departure.asked(), departure.because());
        } else {
            withdrawDeviation.withdraw(departure, AS_DECIDED);
        }
    }
}
