package plateau.dose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;

/**
 * A dose decision that waits for its signature. It is tied to the state of the subject it was made on: whatever is
 * recorded after it makes it void.
 */
@Entity
@Table(name = "dose_preparation")
public class DosePreparation extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "prepared_on")
    private LocalDate preparedOn;
    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @Column(name = "subject_version")
    private long subjectVersion;
    @Enumerated(EnumType.STRING)
    private Adherence adherence;
    private String choice;
    @Enumerated(EnumType.STRING)
    private OverrideReason reason;
    @Column(name = "reason_text")
    private String reasonText;
    @Transient
    private String screeningNumber;
    @Transient
    private long siteId;

    protected DosePreparation() {
    }

    DosePreparation(Subject subject) {
        this.subjectId = subject.id();
        about(subject);
    }

    /** Tells a row read from the database which subject's it is, for its name in the audit trail. */
    DosePreparation about(Subject subject) {
        this.screeningNumber = subject.screeningNumber();
        this.siteId = subject.siteId();
        return this;
    }

    void prepare(LocalDate on, Adherence adherence, String choice, long subjectVersion, String by, Instant at) {
        this.preparedOn = on;
        this.adherence = adherence;
        this.choice = choice;
        this.subjectVersion = subjectVersion;
        this.preparedBy = by;
        this.preparedAt = at;
        this.reason = null;
        this.reasonText = null;
    }

    void explain(OverrideReason reason, String text) {
        this.reason = reason;
        this.reasonText = text;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofSubject("dose preparation", screeningNumber, siteId, screeningNumber);
    }

    /** Whether nothing was recorded for the subject since, and the day is still the same. */
    public boolean isCurrent(long versionNow, LocalDate today) {
        return subjectVersion == versionNow && preparedOn.equals(today);
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Adherence adherence() {
        return adherence;
    }

    public String choice() {
        return choice;
    }

    public Optional<OverrideReason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<String> reasonText() {
        return Optional.ofNullable(reasonText);
    }

    public Optional<String> reasonInWords() {
        return reason().map(coded -> coded.label() + ": " + reasonText);
    }
}
