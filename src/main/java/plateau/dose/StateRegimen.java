package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.audit.Ledger;
import plateau.page.Refusal;
import plateau.subject.FactsChanged;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.TakenOver;
import plateau.subject.WrongStatus;

/**
 * States what a subject took when it was taken over from a running trial, or corrects that, under the signature of an
 * investigator. It is a fact and no decision: decisions made since are judged again on it.
 */
@ApplicationScoped
public class StateRegimen {

    /** What the signature means. */
    public static final String MEANING = "I took this from the records of the trial before";

    @Inject
    Subjects subjects;
    @Inject
    DoseDecisions decisions;
    @Inject
    AskProtocol askProtocol;
    @Inject
    Ledger ledger;
    @Inject
    Event<FactsChanged> factsChanged;
    @Inject
    Clock clock;

    /** @param version of the subject when the page was made @param reason why it is corrected, where it was stated before */
    @Transactional
    public void state(Subject subject, long version, TakenOver regimens, Optional<String> reason, Identity signer) {
        subjects.hold(subject, version);
        refuseOutOfOrder(subject);
        Optional<RegimenStatement> before = decisions.statementFor(subject);
        before.ifPresent(statement -> ledger.change(statement, reason.orElseThrow(), old -> old.supersede(subject)));
        ledger.record(new RegimenStatement(subject, before.map(RegimenStatement::revision).orElse(0) + 1, regimens, reason,
                new Signature(signer.personId(), signer.fullName(), clock.instant(), MEANING)));
        ledger.change(subject, reason.orElse(null), taken -> taken.takeOver(regimens, askProtocol.today(subject)));
        factsChanged.fire(new FactsChanged(subject, "the regimen taken over was " + (before.isPresent() ? "corrected" : "stated")));
    }

    /** @throws Refusal where the subject was enrolled here @throws WrongStatus where it has left the study */
    public void refuseOutOfOrder(Subject subject) {
        refuseEnrolledHere(subject);
        if (!subject.is(SubjectStatus.ENROLLED)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
    }

    /** @throws Refusal where the subject was enrolled here */
    public void refuseEnrolledHere(Subject subject) {
        if (!subject.isImported()) {
            throw Refusal.wrongOrder("Subject %s was screened here and not taken over from another record.".formatted(subject.number()),
                    "What it takes follows from its dose decisions, which stand in the casebook.");
        }
    }
}
