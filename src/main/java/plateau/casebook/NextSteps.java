package plateau.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import plateau.approval.ProtocolInForce;
import plateau.dose.Adherence;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecisions;
import plateau.protocol.NextCount;
import plateau.relapse.RelapseState;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;

/** Finds what is to be done next for a subject. */
@ApplicationScoped
public class NextSteps {

    @Inject
    AskProtocol askProtocol;
    @Inject
    DoseDecisions decisions;
    @Inject
    ProtocolInForce protocolInForce;

    public Optional<NextStep> of(Casebook casebook) {
        Subject subject = casebook.subject();
        if (subject.is(SubjectStatus.SCREENING)) {
            return Optional.of(NextStep.inScreening(subject));
        }
        if (!subject.is(SubjectStatus.ENROLLED)) {
            return Optional.empty();
        }
        if (protocolInForce.find(subject.siteId(), askProtocol.today(subject)).isEmpty()) {
            return Optional.of(NextStep.withoutProtocol());
        }
        if (!subject.isRegimenKnown()) {
            return Optional.of(NextStep.withoutRegimen(subject));
        }
        boolean prepared = decisions.preparedFor(subject).filter(p -> p.isCurrent(subject.version(), askProtocol.today(subject))).isPresent();
        if (prepared) {
            return Optional.of(NextStep.toSign(subject));
        }
        return casebook.relapses().stream().filter(relapse -> relapse.is(RelapseState.FOUND)).findFirst().map(relapse -> NextStep.relapsed(subject, relapse))
                .or(() -> Optional.of(NextStep.inTreatment(casebook, askProtocol.about(subject, Adherence.NOT_CONFIRMED, casebook.counts(), casebook.decisions()), next(casebook))));
    }

    private Optional<NextCount> next(Casebook casebook) {
        return casebook.lastDecision().flatMap(decision -> askProtocol.nextCountAfter(casebook.subject(), decision, casebook.decisions()));
    }
}
