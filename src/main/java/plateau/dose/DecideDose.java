package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.audit.Ledger;
import plateau.deviation.DeviationCode;
import plateau.deviation.Finding;
import plateau.deviation.RaiseDeviation;
import plateau.protocol.Recommendation;
import plateau.subject.CourseChanged;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;

/**
 * Signs the prepared choice of regimen. The protocol is asked again on what the database holds now; where that departs
 * from the choice, the deviation stands in the same transaction.
 */
@ApplicationScoped
public class DecideDose {

    /** What a signature under a decision means. */
    public static final String MEANING = "I decided this dose";

    @Inject
    Subjects subjects;
    @Inject
    DoseDecisions decisions;
    @Inject
    AskProtocol askProtocol;
    @Inject
    FollowDecision followDecision;
    @Inject
    RaiseDeviation raiseDeviation;
    @Inject
    Ledger ledger;
    @Inject
    Event<CourseChanged> courseChanged;
    @Inject
    Clock clock;

    /** @return nothing where the subject was changed since the choice was prepared, and so nothing was signed */
    @Transactional
    public Optional<DoseDecision> decide(Subject subject, Identity signer) {
        long version = subjects.hold(subject);
        if (!subject.is(SubjectStatus.ENROLLED)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        return decisions.preparedFor(subject)
                .filter(prepared -> prepared.isCurrent(version, askProtocol.today(subject)))
                .map(prepared -> sign(subject, prepared, signer));
    }

    private DoseDecision sign(Subject subject, DosePreparation prepared, Identity signer) {
        List<DoseDecision> before = decisions.of(subject);
        Advice advice = askProtocol.about(subject, prepared.adherence());
        DoseChoice choice = DoseChoice.coded(prepared.choice(), advice.protocol(), advice.phase()).orElseThrow();
        Departure departure = new Departure(advice, choice, prepared.reason());
        if (!departure.isNone() && prepared.reason().isEmpty()) {
            throw new IllegalStateException("A departure from the protocol was not explained");
        }
        DoseDecision decision = ledger.record(new DoseDecision(subject, before.size() + 1, askProtocol.today(subject), prepared, choice,
                advice.recommendation(), advice.shown(), advice.phase(), new Signature(signer.personId(), signer.fullName(), clock.instant(), MEANING)));
        departure.code().ifPresent(code -> raise(subject, decision, finding(code, decision, advice)));
        followDecision.follow(subject, decision, advice);
        ledger.remove(prepared, "signed as decision " + decision.number());
        courseChanged.fire(new CourseChanged(subject));
        return decision;
    }

    private void raise(Subject subject, DoseDecision decision, Finding finding) {
        if (decision.reason().filter(OverrideReason.IMMEDIATE_HAZARD::equals).isPresent()) {
            raiseDeviation.raiseHazard(subject, finding);
        } else {
            raiseDeviation.raise(subject, finding);
        }
    }

    private static Finding finding(DeviationCode code, DoseDecision decision, Advice advice) {
        Recommendation asked = advice.recommendation();
        return new Finding(code, decision.decidedOn(), Optional.of(decision.number()), asked.asks(), decision.choice().words(),
                "%s (rule %s of %s %s)".formatted(asked.because(), asked.rule(), asked.protocol(), asked.version()), decision.reasonInWords());
    }
}
