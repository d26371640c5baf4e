package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import plateau.access.Identity;
import plateau.access.Signature;
import plateau.audit.Ledger;
import plateau.page.Written;

/** Withdraws an enrolled subject, under the signature of an investigator. What was recorded stays. */
@ApplicationScoped
public class WithdrawSubject {

    /** What the signature means. */
    public static final String MEANING = "I withdraw this subject from the study";

    @Inject
    Subjects subjects;
    @Inject
    Ledger ledger;
    @Inject
    Event<SubjectLeft> subjectLeft;
    @Inject
    Event<CourseChanged> courseChanged;
    @Inject
    Clock clock;

    /** @param on the last day in the study @param note in the investigator's words */
    public record Withdrawal(LocalDate on, EndReason reason, Optional<String> note) {
    }

    @Transactional
    public void withdraw(Subject subject, long version, Withdrawal withdrawal, Identity signer) {
        subjects.hold(subject, version);
        subject.require(SubjectStatus.ENROLLED);
        ledger.change(subject, null, s -> s.withdraw(withdrawal.on(), withdrawal.reason().label(), withdrawal.note().orElse(null)));
        String content = "Subject %s is withdrawn on %s: %s%s".formatted(subject.number(), Written.date(withdrawal.on()),
                withdrawal.reason().label(), withdrawal.note().map(note -> ". " + note).orElse(""));
        ledger.record(new SubjectSignature(subject, "withdrawal", content,
                new Signature(signer.personId(), signer.fullName(), clock.instant(), MEANING)));
        subjectLeft.fire(new SubjectLeft(subject));
        courseChanged.fire(new CourseChanged(subject));
    }
}
