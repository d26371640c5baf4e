package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;
import plateau.protocol.Action;
import plateau.protocol.TrialStage;
import plateau.subject.Subject;
import plateau.taper.CompleteTaper;
import plateau.taper.EndTaper;
import plateau.taper.Taper;
import plateau.taper.TaperOutcome;
import plateau.taper.Tapers;

/** Moves a subject's taper on by a decision that was signed: it goes on, is halted, comes to the withdrawal, or ends off treatment. */
@ApplicationScoped
public class FollowDecision {

    @Inject
    Tapers tapers;
    @Inject
    CompleteTaper completeTaper;
    @Inject
    EndTaper endTaper;
    @Inject
    Ledger ledger;

    @Transactional
    public void follow(Subject subject, DoseDecision decision, Advice advice) {
        tapers.current(subject).ifPresent(taper -> {
            if (advice.phase().isTaper()) {
                inTaper(subject, taper, decision, advice);
            } else {
                offTreatment(subject, taper, decision, advice);
            }
        });
    }

    private void inTaper(Subject subject, Taper taper, DoseDecision decision, Advice advice) {
        if (decision.choice().haltsTaper()) {
            end(subject, taper, decision, advice);
        } else if (decision.choice().isWithdrawal()) {
            completeTaper.complete(taper, decision.decidedOn());
            ledger.change(subject, null, Subject::goOffTreatment);
        }
    }

    private void offTreatment(Subject subject, Taper taper, DoseDecision decision, Advice advice) {
        if (!decision.choice().regimen().isOff()) {
            end(subject, taper, decision, advice);
        } else if (advice.recommendation().action() == Action.COMPLETE) {
            TaperOutcome outcome = outcome(advice);
            endTaper.end(taper, decision.decidedOn(), outcome);
            ledger.change(subject, null, s -> s.complete(decision.decidedOn(), outcome.label()));
        }
    }

    private void end(Subject subject, Taper taper, DoseDecision decision, Advice advice) {
        endTaper.end(taper, decision.decidedOn(), outcome(advice));
        String next = advice.protocol().stageAfterTaper().map(TrialStage::id).orElseThrow();
        ledger.change(subject, null, s -> s.endTaper(next));
    }

    /** As the rule says, and by judgement where no rule asked for it. */
    private static TaperOutcome outcome(Advice advice) {
        return advice.recommendation().outcome().map(TaperOutcome::of).orElse(TaperOutcome.HALTED);
    }
}
