package plateau.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;

/**
 * One version of a subject's platelet count, as typed and in 10^9/L. A correction adds the next revision, with its
 * reason, and takes from this one nothing but being the latest. A removal is a revision too, after which the count does
 * not stand; a correction lets it stand again.
 */
@Entity
@Table(name = "platelet_count")
public class PlateletCount extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private int number;
    private int revision;
    private boolean latest;
    private boolean removed;
    @Column(name = "typed_value")
    private String typedValue;
    private String unit;
    @Column(name = "giga_per_litre")
    private BigDecimal gigaPerLitre;
    @Column(name = "collected_at")
    private Instant collectedAt;
    @Column(name = "collected_on")
    private LocalDate collectedOn;
    @Enumerated(EnumType.STRING)
    private CountSource source;
    @Column(name = "correction_reason")
    private String correctionReason;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "lab_file_id")
    private Long labFileId;
    @Column(name = "lab_line")
    private Long labLine;
    @Transient
    private RecordName name;

    protected PlateletCount() {
    }

    PlateletCount(Subject subject, int number, Measurement measurement, String recordedBy, Instant recordedAt) {
        this(subject, number, 1, measurement, null, recordedBy, recordedAt);
    }

    private PlateletCount(Subject subject, int number, int revision, Measurement measurement, String reason, String recordedBy, Instant recordedAt) {
        this.subjectId = subject.id();
        this.name = nameOf(subject, number);
        this.number = number;
        this.revision = revision;
        this.latest = true;
        this.typedValue = measurement.typedValue();
        this.unit = measurement.unit().label();
        this.gigaPerLitre = measurement.gigaPerLitre();
        this.collectedAt = measurement.collectedAt();
        this.collectedOn = measurement.collectedOn();
        this.source = measurement.source();
        this.correctionReason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** A count from a laboratory's file. */
    static PlateletCount imported(ImportedCount from, long labFileId, int number, String by, Instant at) {
        PlateletCount count = new PlateletCount(from.subject(), number, from.measurement(), by, at);
        count.labFileId = labFileId;
        count.labLine = from.line();
        return count;
    }

    /** The name under which the audit trail keeps all revisions of a subject's count. */
    public static RecordName nameOf(Subject subject, int number) {
        return RecordName.ofSubject("platelet count", subject.screeningNumber() + "/" + number, subject.siteId(), subject.screeningNumber());
    }

    PlateletCount corrected(Subject subject, Measurement measurement, String reason, String by, Instant at) {
        return new PlateletCount(subject, number, revision + 1, measurement, reason, by, at);
    }

    PlateletCount removed(Subject subject, String reason, String by, Instant at) {
        Measurement same = new Measurement(typedValue, unit(), collectedAt, collectedOn, source);
        PlateletCount removed = corrected(subject, same, reason, by, at);
        removed.removed = true;
        return removed;
    }

    void supersede(Subject subject) {
        this.name = nameOf(subject, number);
        this.latest = false;
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    public long subjectId() {
        return subjectId;
    }

    /** The subject's first, second, third … count in the order of entry. */
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

    public String typedValue() {
        return typedValue;
    }

    public PlateletUnit unit() {
        return PlateletUnit.spelled(unit).orElseThrow();
    }

    public BigDecimal gigaPerLitre() {
        return gigaPerLitre;
    }

    public Instant collectedAt() {
        return collectedAt;
    }

    /** The calendar date at the site on which the sample was taken. */
    public LocalDate collectedOn() {
        return collectedOn;
    }

    public CountSource source() {
        return source;
    }

    public Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    /** The laboratory file that this version was imported from. */
    public Optional<Long> labFileId() {
        return Optional.ofNullable(labFileId);
    }

    /** The line of that file. */
    public Optional<Long> labLine() {
        return Optional.ofNullable(labLine);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
