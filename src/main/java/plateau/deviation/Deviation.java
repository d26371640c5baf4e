package plateau.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.subject.Subject;

/**
 * A departure from the protocol. The portal finds it, open; a monitor closes it with a comment. It is never deleted: where
 * corrected data make it untrue, the portal withdraws it with a reason, and where they make it true again, opens it anew.
 */
@Entity
@Table(name = "deviation")
public class Deviation extends Recorded {

    @Column(name = "site_id")
    private long siteId;
    @Column(name = "subject_id")
    private long subjectId;
    private String number;
    @Enumerated(EnumType.STRING)
    private DeviationCode code;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    @Column(name = "occurred_on")
    private LocalDate occurredOn;
    @Column(name = "found_at")
    private Instant foundAt;
    @Column(name = "decision_number")
    private Integer decisionNumber;
    @Column(name = "due_by")
    private LocalDate dueBy;
    private String asked;
    private String done;
    private String because;
    @Column(name = "site_reason")
    private String siteReason;
    @Enumerated(EnumType.STRING)
    private DeviationState state;
    @Column(name = "comment_text")
    private String comment;
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "withdrawn_because")
    private String withdrawnBecause;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Deviation() {
    }

    Deviation(Subject subject, String number, Finding finding, Instant foundAt) {
        this.siteId = subject.siteId();
        this.subjectId = subject.id();
        this.number = number;
        this.code = finding.code();
        this.severity = finding.severity();
        this.occurredOn = finding.on();
        this.foundAt = foundAt;
        this.decisionNumber = finding.decisionNumber().orElse(null);
        this.dueBy = finding.dueBy().orElse(null);
        this.siteReason = finding.siteReason().orElse(null);
        open(finding);
    }

    void close(String comment, String by, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("Deviation " + number + " is " + state.label() + " already");
        }
        this.state = DeviationState.CLOSED;
        this.comment = comment;
        this.closedBy = by;
        this.closedAt = at;
    }

    void withdraw(String because, Instant at) {
        this.state = DeviationState.WITHDRAWN;
        this.withdrawnBecause = because;
        this.withdrawnAt = at;
    }

    /** As new, with what is found now. */
    void open(Finding finding) {
        this.severity = finding.severity();
        this.done = finding.done();
        open(finding.asked(), finding.because());
    }

    /** As new: what the monitor said and why it was withdrawn was said of another state of the data. */
    void open(String asked, String because) {
        this.state = DeviationState.OPEN;
        this.asked = asked;
        this.because = because;
        this.comment = null;
        this.closedBy = null;
        this.closedAt = null;
        this.withdrawnBecause = null;
        this.withdrawnAt = null;
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofSite("deviation", number, siteId);
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

    public DeviationCode code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** The number of the subject's dose decision that departs, where it is one. */
    public Optional<Integer> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    /** The last day on which what was left undone would have been in time, where something was. */
    public Optional<LocalDate> dueBy() {
        return Optional.ofNullable(dueBy);
    }

    /** Whether it stands and says the same, open or closed, so that there is nothing to find anew. */
    public boolean stands(Finding finding) {
        return !isWithdrawn() && severity == finding.severity() && asked.equals(finding.asked()) && done.equals(finding.done());
    }

    public String asked() {
        return asked;
    }

    public String done() {
        return done;
    }

    public String because() {
        return because;
    }

    public Optional<String> siteReason() {
        return Optional.ofNullable(siteReason);
    }

    public boolean isOpen() {
        return state == DeviationState.OPEN;
    }

    public boolean isWithdrawn() {
        return state == DeviationState.WITHDRAWN;
    }

    public DeviationState state() {
        return state;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Why corrected data made it untrue. */
    public Optional<String> withdrawnBecause() {
        return Optional.ofNullable(withdrawnBecause);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
