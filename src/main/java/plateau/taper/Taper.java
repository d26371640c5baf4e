package plateau.taper;

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
import plateau.protocol.Protocol;
import plateau.protocol.Regimen;
import plateau.protocol.Stage;
import plateau.subject.Subject;
import plateau.subject.TaperPhase;

/**
 * A subject's taper to withdrawal.
 *
 * <p>It starts under an investigator's signature when every criterion of entry is met. Each step is a dose decision. It
 * ends when it is halted, with an outcome; or the drug is withdrawn and the subject is followed off treatment, until a
 * relapse or the end of the follow-up. It ends too when the subject leaves the study. A subject who has ended one may
 * begin another.
 */
@Entity
@Table(name = "taper")
public class Taper extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private int number;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "before_dose_mg")
    private BigDecimal beforeDoseMg;
    @Column(name = "before_every_days")
    private int beforeEveryDays;
    private String protocol;
    @Column(name = "protocol_version")
    private String protocolVersion;
    private String evidence;
    @Column(name = "signed_by")
    private long signedBy;
    @Column(name = "signed_name")
    private String signedName;
    @Column(name = "signed_at")
    private Instant signedAt;
    private String meaning;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Enumerated(EnumType.STRING)
    private TaperOutcome outcome;
    @Transient
    private RecordName name;

    protected Taper() {
    }

    /** @param evidence the criteria of entry with what showed them met, one a line */
    public Taper(Subject subject, int number, LocalDate startedOn, Regimen before, Protocol file, String evidence, Signature signature) {
        this.name = nameOf(subject, number);
        this.subjectId = subject.id();
        this.number = number;
        this.startedOn = startedOn;
        this.beforeDoseMg = before.doseMg();
        this.beforeEveryDays = before.everyDays();
        this.protocol = file.id();
        this.protocolVersion = file.version();
        this.evidence = evidence;
        this.signedBy = signature.personId();
        this.signedName = signature.name();
        this.signedAt = signature.at();
        this.meaning = signature.meaning();
        this.contentHash = over(signature, subject);
    }

    private static RecordName nameOf(Subject subject, int number) {
        return RecordName.ofSubject("taper", subject.screeningNumber() + "/" + number, subject.siteId(), subject.screeningNumber());
    }

    /** Tells a row read from the database which subject's it is, for its name in the audit trail. */
    Taper about(Subject subject) {
        this.name = nameOf(subject, number);
        return this;
    }

    void withdraw(LocalDate on) {
        this.withdrawnOn = on;
    }

    void end(LocalDate on, TaperOutcome outcome) {
        this.endedOn = on;
        this.outcome = outcome;
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    /** Whether the signature under its start still fits. */
    public boolean isIntact(Subject subject) {
        return contentHash.equals(over(new Signature(signedBy, signedName, signedAt, meaning), subject));
    }

    public boolean hasEnded() {
        return endedOn != null;
    }

    public TaperPhase phase() {
        return hasEnded() ? TaperPhase.TITRATION : latestPhase();
    }

    /** The phase that it is in, or in which it ended. */
    public TaperPhase latestPhase() {
        return new TaperPhase(withdrawnOn == null ? Stage.TAPER : Stage.FOLLOW_UP, Optional.of(startedOn));
    }

    /** The regimen it went down from. */
    public Regimen before() {
        return new Regimen(beforeDoseMg, beforeEveryDays);
    }

    public long subjectId() {
        return subjectId;
    }

    public int number() {
        return number;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** The protocol, with its version, that its start was signed under. */
    public String protocol() {
        return protocol;
    }

    public String protocolVersion() {
        return protocolVersion;
    }

    public String evidence() {
        return evidence;
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

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<TaperOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    private String over(Signature signature, Subject subject) {
        return signature.over(subject.screeningNumber() + "/" + number, startedOn, before().dailyAverage().stripTrailingZeros().toPlainString(),
                protocol, protocolVersion, evidence);
    }
}
