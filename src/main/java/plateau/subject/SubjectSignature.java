package plateau.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import plateau.access.Signature;
import plateau.audit.RecordName;
import plateau.audit.Recorded;

/** An investigator's signature under a subject's enrolment or withdrawal, with what it was set under. */
@Entity
@Table(name = "subject_signature")
public class SubjectSignature extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private String act;
    private String content;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "signed_by")
    private long signedBy;
    @Column(name = "signed_name")
    private String signedName;
    @Column(name = "signed_at")
    private Instant signedAt;
    private String meaning;
    @Transient
    private RecordName name;

    protected SubjectSignature() {
    }

    /** @param act such as {@code enrolment} */
    SubjectSignature(Subject subject, String act, String content, Signature signature) {
        this.name = RecordName.ofSubject("signature", subject.screeningNumber() + "/" + act, subject.siteId(), subject.screeningNumber());
        this.subjectId = subject.id();
        this.act = act;
        this.content = content;
        this.signedBy = signature.personId();
        this.signedName = signature.name();
        this.signedAt = signature.at();
        this.meaning = signature.meaning();
        this.contentHash = signature.over(subject.screeningNumber(), act, content);
    }

    /** Whether the signature still fits its content and belongs to this subject. */
    public boolean isIntact(Subject subject) {
        return subject.id() == subjectId && contentHash.equals(
                new Signature(signedBy, signedName, signedAt, meaning).over(subject.screeningNumber(), act, content));
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    public String act() {
        return act;
    }

    public String content() {
        return content;
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
}
