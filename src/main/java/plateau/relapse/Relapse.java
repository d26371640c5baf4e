package plateau.relapse;

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
import plateau.access.Signature;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.protocol.DatedCount;
import plateau.subject.Subject;
import plateau.taper.Taper;

/**
 * The first relapse since a taper of a subject started.
 *
 * <p>The portal finds it from the facts and finds it again whenever they change: it may move, or be undone and come back.
 * It is opened by somebody of the site, and an investigator declares it. Whatever is known differently makes it one to
 * open and to declare again, because what was signed is no longer what is known.
 */
@Entity
@Table(name = "relapse")
public class Relapse extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "site_id")
    private long siteId;
    @Column(name = "taper_id")
    private long taperId;
    @Column(name = "taper_number")
    private int taperNumber;
    @Enumerated(EnumType.STRING)
    private RelapseState state;
    @Column(name = "relapsed_on")
    private LocalDate relapsedOn;
    @Column(name = "taper_day")
    private int taperDay;
    @Enumerated(EnumType.STRING)
    private Cause cause;
    private BigDecimal observed;
    private boolean confirmed;
    @Column(name = "before_on")
    private LocalDate beforeOn;
    @Column(name = "before_count")
    private BigDecimal beforeCount;
    @Column(name = "confirming_on")
    private LocalDate confirmingOn;
    @Column(name = "confirming_count")
    private BigDecimal confirmingCount;
    @Column(name = "found_at")
    private Instant foundAt;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "opened_by")
    private String openedBy;
    @Column(name = "signed_by")
    private Long signedBy;
    @Column(name = "signed_name")
    private String signedName;
    @Column(name = "signed_at")
    private Instant signedAt;
    private String meaning;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Column(name = "undone_because")
    private String undoneBecause;
    @Transient
    private RecordName name;

    protected Relapse() {
    }

    Relapse(Subject subject, Taper taper, RelapseFacts facts, Instant at) {
        this.subjectId = subject.id();
        this.siteId = subject.siteId();
        this.taperId = taper.id();
        this.taperNumber = taper.number();
        about(subject);
        know(facts, at);
    }

    /** Tells a row read from the database which subject's it is, for its name in the audit trail. */
    Relapse about(Subject subject) {
        this.name = RecordName.ofSubject("relapse", subject.screeningNumber() + "/" + taperNumber, subject.siteId(), subject.screeningNumber());
        return this;
    }

    /** Is found with these facts, in place of what was known of it: to be opened and declared from now on. */
    void know(RelapseFacts facts, Instant at) {
        this.state = RelapseState.FOUND;
        this.relapsedOn = facts.on();
        this.taperDay = facts.taperDay();
        this.cause = facts.cause();
        this.observed = facts.observed();
        this.confirmed = facts.confirmed();
        this.beforeOn = facts.lastBefore().map(DatedCount::on).orElse(null);
        this.beforeCount = facts.lastBefore().map(DatedCount::value).orElse(null);
        this.confirmingOn = facts.confirming().map(DatedCount::on).orElse(null);
        this.confirmingCount = facts.confirming().map(DatedCount::value).orElse(null);
        this.foundAt = at;
        this.openedAt = null;
        this.openedBy = null;
        this.undoneAt = null;
        this.undoneBecause = null;
        sign(null, null);
    }

    void open(String by, Instant at) {
        this.openedBy = by;
        this.openedAt = at;
    }

    void declare(Subject subject, Signature signature) {
        this.state = RelapseState.DECLARED;
        sign(signature, over(signature, subject));
    }

    void undo(String because, Instant at) {
        this.state = RelapseState.UNDONE;
        this.undoneBecause = because;
        this.undoneAt = at;
    }

    private void sign(Signature signature, String hash) {
        this.signedBy = signature == null ? null : signature.personId();
        this.signedName = signature == null ? null : signature.name();
        this.signedAt = signature == null ? null : signature.at();
        this.meaning = signature == null ? null : signature.meaning();
        this.contentHash = hash;
    }

    private String over(Signature signature, Subject subject) {
        return signature.over(subject.screeningNumber() + "/" + taperNumber, facts().content());
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    public RelapseFacts facts() {
        return new RelapseFacts(relapsedOn, taperDay, cause, observed, confirmed, dated(beforeOn, beforeCount), dated(confirmingOn, confirmingCount));
    }

    private static Optional<DatedCount> dated(LocalDate on, BigDecimal value) {
        return Optional.ofNullable(on).map(day -> new DatedCount(day, value));
    }

    public boolean is(RelapseState asked) {
        return state == asked;
    }

    public RelapseState state() {
        return state;
    }

    public long subjectId() {
        return subjectId;
    }

    public long siteId() {
        return siteId;
    }

    /** Which of the subject's tapers it is of. */
    public int taperNumber() {
        return taperNumber;
    }

    /** When the portal found it as it is known now. */
    public Instant foundAt() {
        return foundAt;
    }

    /** When somebody of the site first opened it as it is known now. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<String> openedBy() {
        return Optional.ofNullable(openedBy);
    }

    /** The investigator's signature under it, where it was declared. */
    public Optional<Signature> declaration() {
        return Optional.ofNullable(signedName).map(signer -> new Signature(signedBy, signer, signedAt, meaning));
    }

    /** Whether the signature still fits what was declared and belongs to this subject; true while there is none. */
    public boolean isIntact(Subject subject) {
        return declaration().map(signature -> over(signature, subject).equals(contentHash)).orElse(true);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    public Optional<String> undoneBecause() {
        return Optional.ofNullable(undoneBecause);
    }
}
