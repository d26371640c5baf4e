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
 * A departure from the protocol. The portal finds it; the site explains it, or has by the reason of its decision; a monitor
 * says whether it is important; the site records what it does about it; a monitor closes it. It is never deleted: where
 * corrected data make it untrue, the portal withdraws it with a reason, and where they make it true again, finds it anew.
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
    @Column(name = "immediate_hazard")
    private boolean immediateHazard;
    private String explanation;
    @Column(name = "explained_by")
    private String explainedBy;
    @Column(name = "explained_at")
    private Instant explainedAt;
    private Boolean important;
    @Column(name = "classified_by")
    private String classifiedBy;
    @Column(name = "classified_at")
    private Instant classifiedAt;
    @Column(name = "corrective_action")
    private String correctiveAction;
    @Column(name = "acted_by")
    private String actedBy;
    @Column(name = "acted_at")
    private Instant actedAt;
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

    /** What was decided with a reason is explained from the start. */
    void begin(boolean toRemoveImmediateHazard) {
        this.immediateHazard = toRemoveImmediateHazard;
        this.state = siteReason == null ? DeviationState.FOUND : DeviationState.EXPLAINED;
    }

    void explain(String explanation, String by, Instant at) {
        require(DeviationStep.EXPLAIN);
        this.state = DeviationState.EXPLAINED;
        this.explanation = explanation;
        this.explainedBy = by;
        this.explainedAt = at;
    }

    void classify(boolean important, String by, Instant at) {
        require(DeviationStep.CLASSIFY);
        this.state = DeviationState.CLASSIFIED;
        this.important = important;
        this.classifiedBy = by;
        this.classifiedAt = at;
    }

    void act(String correctiveAction, String by, Instant at) {
        require(DeviationStep.ACT);
        this.correctiveAction = correctiveAction;
        this.actedBy = by;
        this.actedAt = at;
    }

    void close(String comment, String by, Instant at) {
        require(DeviationStep.CLOSE);
        this.state = DeviationState.CLOSED;
        this.comment = comment;
        this.closedBy = by;
        this.closedAt = at;
    }

    void closeAsMinor(String comment, String by, Instant at) {
        require(DeviationStep.CLOSE_MINOR);
        classify(false, by, at);
        close(comment, by, at);
    }

    private void require(DeviationStep step) {
        if (!step.fits(this)) {
            throw new IllegalStateException("Deviation " + number + " is " + state.label() + ". " + step.rule());
        }
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

    /** As new: what site and monitor said and why it was withdrawn was said of another state of the data. */
    void open(String asked, String because) {
        this.state = DeviationState.FOUND;
        this.asked = asked;
        this.because = because;
        this.explanation = null;
        this.explainedBy = null;
        this.explainedAt = null;
        this.important = null;
        this.classifiedBy = null;
        this.classifiedAt = null;
        this.correctiveAction = null;
        this.actedBy = null;
        this.actedAt = null;
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

    /** The reason given at the decision. */
    public Optional<String> siteReason() {
        return Optional.ofNullable(siteReason);
    }

    /** Whether it was decided to remove an immediate hazard to the subject: a kind of its own, to be reported promptly. */
    public boolean isImmediateHazard() {
        return immediateHazard;
    }

    /** What the site said since it was found. */
    public Optional<Account> explanation() {
        return Optional.ofNullable(explainedAt).map(at -> new Account(explainedBy, at, explanation));
    }

    public boolean isImportant() {
        return Boolean.TRUE.equals(important);
    }

    /** Important or not, with who said so; what was closed before deviations were classified is neither. */
    public Optional<Account> classification() {
        return Optional.ofNullable(classifiedAt).map(at -> new Account(classifiedBy, at, important ? "Important" : "Not important"));
    }

    /** What the site does about it. */
    public Optional<Account> action() {
        return Optional.ofNullable(actedAt).map(at -> new Account(actedBy, at, correctiveAction));
    }

    public Optional<Account> closing() {
        return Optional.ofNullable(closedAt).map(at -> new Account(closedBy, at, comment));
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isWithdrawn() {
        return state == DeviationState.WITHDRAWN;
    }

    public DeviationState state() {
        return state;
    }

    /** Why corrected data made it untrue. */
    public Optional<String> withdrawnBecause() {
        return Optional.ofNullable(withdrawnBecause);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
