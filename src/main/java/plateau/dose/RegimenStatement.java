package plateau.dose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import plateau.access.Signature;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;
import plateau.subject.TakenOver;

/**
 * One version of what a subject took when it was taken over from a running trial, as an investigator stated and signed it. A
 * correction adds the next revision, signed too, and takes from this one nothing but being the latest.
 */
@Entity
@Table(name = "regimen_statement")
public class RegimenStatement extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private int revision;
    private boolean latest;
    private String regimens;
    @Column(name = "correction_reason")
    private String correctionReason;
    @Column(name = "signed_by")
    private long signedBy;
    @Column(name = "signed_name")
    private String signedName;
    @Column(name = "signed_at")
    private Instant signedAt;
    private String meaning;
    @Column(name = "content_hash")
    private String contentHash;
    @Transient
    private RecordName name;

    protected RegimenStatement() {
    }

    /** @param reason why it corrects the revision before, nothing with the first */
    RegimenStatement(Subject subject, int revision, TakenOver regimens, Optional<String> reason, Signature signature) {
        this.name = nameOf(subject);
        this.subjectId = subject.id();
        this.revision = revision;
        this.latest = true;
        this.regimens = regimens.text();
        this.correctionReason = reason.orElse(null);
        this.signedBy = signature.personId();
        this.signedName = signature.name();
        this.signedAt = signature.at();
        this.meaning = signature.meaning();
        this.contentHash = over(signature, subject);
    }

    /** The name under which the audit trail keeps all revisions. */
    private static RecordName nameOf(Subject subject) {
        return RecordName.ofSubject("regimen statement", subject.screeningNumber(), subject.siteId(), subject.screeningNumber());
    }

    void supersede(Subject subject) {
        this.name = nameOf(subject);
        this.latest = false;
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    /** Whether the signature still fits what it says and belongs to this subject. */
    public boolean isIntact(Subject subject) {
        return subject.id() == subjectId && contentHash.equals(over(new Signature(signedBy, signedName, signedAt, meaning), subject));
    }

    public int revision() {
        return revision;
    }

    public boolean isLatest() {
        return latest;
    }

    public TakenOver regimens() {
        return TakenOver.read(regimens);
    }

    public Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    public String signedName() {
        return signedName;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String meaning() {
        return meaning;
    }

    private String over(Signature signature, Subject subject) {
        return signature.over(subject.screeningNumber() + "/" + revision, regimens, correctionReason);
    }
}
