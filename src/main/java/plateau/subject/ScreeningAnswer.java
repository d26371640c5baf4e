package plateau.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.protocol.Fact;

/** What was answered to one question of screening; an answer that was taken back is there, and empty. */
@Entity
@Table(name = "screening_answer")
public class ScreeningAnswer extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private String fact;
    private String answer;
    @Transient
    private RecordName name;

    protected ScreeningAnswer() {
    }

    ScreeningAnswer(Subject subject, Fact fact, String answer) {
        this.subjectId = subject.id();
        this.fact = fact.id();
        change(subject, answer);
    }

    /** @param answer empty to take it back */
    void change(Subject subject, String answer) {
        this.name = nameOf(subject, fact);
        this.answer = answer.isEmpty() ? null : answer;
    }

    /** The name under which the audit trail keeps the answers of a subject about one fact. */
    public static RecordName nameOf(Subject subject, String fact) {
        return RecordName.ofSubject("screening answer", subject.screeningNumber() + "/" + fact, subject.siteId(), subject.screeningNumber());
    }

    /** The field of the audit trail that holds what was answered; what says who a subject is stands in the subject. */
    public static String fieldOf(Fact fact) {
        return switch (fact.kind()) {
            case CONSENT -> "consentAt";
            case BIRTH_YEAR -> "yearOfBirth";
            case SEX -> "sex";
            default -> "answer";
        };
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    String fact() {
        return fact;
    }

    /** Empty where it was taken back. */
    String answer() {
        return answer == null ? "" : answer;
    }
}
