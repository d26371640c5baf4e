package plateau.safety;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;

/**
 * One version of something that happened to a subject on a day. A correction adds the next revision, with its reason, and
 * takes from this one nothing but being the latest. A removal is a revision too, after which the fact does not stand; a
 * correction lets it stand again. All kinds lie in one table, so that a page reads them by one statement.
 *
 * @param <D> what the site reports of it
 */
@Entity
@Table(name = "safety_fact")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class SafetyFact<D> extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private int number;
    private int revision;
    private boolean latest;
    private boolean removed;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    @Column(name = "correction_reason")
    private String correctionReason;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Transient
    private RecordName name;

    protected SafetyFact() {
    }

    SafetyFact(Edition edition, LocalDate happenedOn) {
        this.subjectId = edition.subject().id();
        this.number = edition.number();
        this.revision = edition.revision();
        this.latest = true;
        this.removed = edition.removes();
        this.happenedOn = happenedOn;
        this.correctionReason = edition.reason();
        this.recordedBy = edition.by();
        this.recordedAt = edition.at();
        this.name = nameOf(edition.subject());
    }

    /** What the audit trail calls a fact of this kind. */
    abstract String thing();

    /** Such as {@code bleeding 2}. */
    String named() {
        return thing() + " " + number;
    }

    public abstract D details();

    /** Such as {@code WHO grade 2, skin}. */
    public abstract String words();

    /** What the site wrote about it. */
    public abstract Optional<String> remark();

    abstract SafetyFact<D> next(Edition edition, D details);

    SafetyFact<D> corrected(Subject subject, D details, String reason, String by, Instant at) {
        return next(new Edition(subject, number, revision + 1, false, reason, by, at), details);
    }

    SafetyFact<D> removed(Subject subject, String reason, String by, Instant at) {
        return next(new Edition(subject, number, revision + 1, true, reason, by, at), details());
    }

    void supersede(Subject subject) {
        this.name = nameOf(subject);
        this.latest = false;
    }

    /** The name under which the audit trail keeps all revisions of a fact. */
    private RecordName nameOf(Subject subject) {
        return RecordName.ofSubject(thing(), subject.screeningNumber() + "/" + number, subject.siteId(), subject.screeningNumber());
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    public long subjectId() {
        return subjectId;
    }

    /** The subject's first, second, third … fact of this kind in the order of entry. */
    public int number() {
        return number;
    }

    public int revision() {
        return revision;
    }

    public boolean isLatest() {
        return latest;
    }

    /** Whether it does not stand, from this revision on. */
    public boolean isRemoved() {
        return removed;
    }

    /** The calendar date at the site. */
    public LocalDate happenedOn() {
        return happenedOn;
    }

    public Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
