package plateau.query;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import plateau.audit.Author;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;

/**
 * What a monitor did about a value: asked, or compared it with its source. Both kinds lie in one table, so that a page
 * reads them by one statement.
 */
@Entity
@Table(name = "review")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Review extends Recorded {

    @Column(name = "site_id")
    private long siteId;
    @Column(name = "subject_id")
    private long subjectId;
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind")
    private TargetKind targetKind;
    @Column(name = "target_ref")
    private String targetRef;
    private String label;
    private String path;
    private int revision;
    @Column(name = "done_by")
    private String by;
    @Column(name = "done_at")
    private Instant at;
    @Transient
    private RecordName name;

    protected Review() {
    }

    Review(Subject subject, String number, Value value, Author.Who who, Instant at) {
        this.siteId = subject.siteId();
        this.subjectId = subject.id();
        this.number = number;
        this.targetKind = value.target().kind();
        this.targetRef = value.target().ref();
        this.path = value.target().path(subject);
        saw(value, who, at);
        about(subject);
    }

    /** What the audit trail calls it. */
    abstract String thing();

    final void saw(Value value, Author.Who who, Instant at) {
        this.label = value.label();
        this.revision = value.revision();
        this.by = who.name();
        this.at = at;
    }

    final void about(Subject subject) {
        this.name = RecordName.ofSubject(thing(), number, siteId, subject.screeningNumber());
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    public long siteId() {
        return siteId;
    }

    public long subjectId() {
        return subjectId;
    }

    public String number() {
        return number;
    }

    public Target target() {
        return new Target(targetKind, targetRef);
    }

    /** What the value said when it was looked at. */
    public String label() {
        return label;
    }

    /** The page of the value. */
    public String path() {
        return path;
    }

    /** The version of the value that was looked at. */
    public int revision() {
        return revision;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
