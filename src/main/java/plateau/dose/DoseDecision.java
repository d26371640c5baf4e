package plateau.dose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.access.Signature;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.count.PlateletCount;
import plateau.protocol.Action;
import plateau.protocol.OffReason;
import plateau.protocol.Recommendation;
import plateau.protocol.Regimen;
import plateau.protocol.Stage;
import plateau.subject.Subject;
import plateau.subject.TaperPhase;

/**
 * What an investigator decided on a day and signed, beside what the protocol asked then, word for word as it was shown.
 * It is never changed; the next decision takes its place.
 */
@Entity
@Table(name = "dose_decision")
public class DoseDecision extends Recorded {

    @Column(name = "subject_id")
    private long subjectId;
    private int number;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "dose_mg")
    private BigDecimal doseMg;
    @Column(name = "every_days")
    private int everyDays;
    @Enumerated(EnumType.STRING)
    @Column(name = "off_reason")
    private OffReason offReason;
    @Column(name = "halts_taper")
    private boolean haltsTaper;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    @Column(name = "taper_started_on")
    private LocalDate taperStartedOn;
    @Enumerated(EnumType.STRING)
    private Adherence adherence;
    private String rule;
    private String action;
    @Column(name = "asked_dose_mg")
    private BigDecimal askedDoseMg;
    @Column(name = "asked_every_days")
    private int askedEveryDays;
    private String protocol;
    @Column(name = "protocol_version")
    private String protocolVersion;
    @Column(name = "protocol_hash")
    private String protocolHash;
    private String recommendation;
    @Enumerated(EnumType.STRING)
    private OverrideReason reason;
    @Column(name = "reason_text")
    private String reasonText;
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

    protected DoseDecision() {
    }

    DoseDecision(Subject subject, int number, LocalDate decidedOn, DosePreparation prepared, DoseChoice choice,
            Recommendation asked, ShownAdvice shown, TaperPhase phase, Signature signature) {
        this.name = RecordName.ofSubject("dose decision", subject.screeningNumber() + "/" + number, subject.siteId(), subject.screeningNumber());
        this.subjectId = subject.id();
        this.number = number;
        this.decidedOn = decidedOn;
        this.doseMg = choice.regimen().doseMg();
        this.everyDays = choice.regimen().everyDays();
        this.offReason = choice.offReason().orElse(null);
        this.haltsTaper = choice.haltsTaper();
        this.stage = phase.stage();
        this.taperStartedOn = phase.taperStarted().orElse(null);
        this.adherence = prepared.adherence();
        this.rule = asked.rule();
        this.action = asked.action().name();
        this.askedDoseMg = asked.regimen().doseMg();
        this.askedEveryDays = asked.regimen().everyDays();
        this.protocol = asked.protocol();
        this.protocolVersion = asked.version();
        this.protocolHash = shown.hash();
        this.recommendation = AdviceText.write(shown);
        this.reason = prepared.reason().orElse(null);
        this.reasonText = prepared.reasonText().orElse(null);
        this.signedBy = signature.personId();
        this.signedName = signature.name();
        this.signedAt = signature.at();
        this.meaning = signature.meaning();
        this.contentHash = signature.over(name.key(), decidedOn, choice.code(), adherence, recommendation, reason, reasonText);
    }

    @Override
    public RecordName recordName() {
        return name;
    }

    /** Whether the signature still fits what the decision says and belongs to this decision. */
    public boolean isIntact(Subject subject) {
        return new Signature(signedBy, signedName, signedAt, meaning).over(subject.screeningNumber() + "/" + number, decidedOn,
                choice().code(), adherence, recommendation, reason, reasonText).equals(contentHash);
    }

    /** Whether all of the counts had been recorded when it was signed. */
    public boolean isSignedAfter(List<PlateletCount> counts) {
        return counts.stream().allMatch(count -> signedAt.isAfter(count.recordedAt()));
    }

    public DoseChoice choice() {
        return DoseChoice.of(doseMg, everyDays, Optional.ofNullable(offReason), haltsTaper);
    }

    /** What the protocol asked to do, as it was shown. */
    public Action askedAction() {
        return Action.valueOf(action);
    }

    /** The stage of treatment it was made in. */
    public TaperPhase phase() {
        return new TaperPhase(stage, Optional.ofNullable(taperStartedOn));
    }

    /** The stage of treatment it leads to. */
    TaperPhase phaseAfter() {
        if (haltsTaper || phase().isFollowUp() && !choice().regimen().isOff()) {
            return TaperPhase.TITRATION;
        }
        return phase().isTaper() && choice().isWithdrawal() ? new TaperPhase(Stage.FOLLOW_UP, phase().taperStarted()) : phase();
    }

    /** Whether it is what was asked to the letter, so that what was said of the next count holds after it. */
    boolean isAsAsked() {
        return reason().isEmpty() && choice().regimen().equals(askedRegimen());
    }

    public Regimen askedRegimen() {
        return new Regimen(askedDoseMg, askedEveryDays);
    }

    /** The version of the protocol it was made under. */
    public String protocolVersion() {
        return protocolVersion;
    }

    public String protocol() {
        return protocol;
    }

    public ShownAdvice advice() {
        return AdviceText.read(recommendation);
    }

    public long subjectId() {
        return subjectId;
    }

    public int number() {
        return number;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Adherence adherence() {
        return adherence;
    }

    public String rule() {
        return rule;
    }

    public Optional<OverrideReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** Why the decision departs from what the protocol asked, such as "The subject's wish: asked for a lower dose". */
    public Optional<String> reasonInWords() {
        return reason().map(coded -> coded.label() + ": " + reasonText);
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

    public String contentHash() {
        return contentHash;
    }
}
