package plateau.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.protocol.Stage;
import plateau.site.Site;

/**
 * A person in the study, known by number only.
 *
 * <p>A subject begins in screening with a screening number that is never given again. Screening ends as a screen failure,
 * with the criteria that failed, or in enrolment, with a subject number, a stage, a start dose and day 1. An enrolled
 * subject is withdrawn, with reason and date, or completes. What was recorded stays whatever the end.
 *
 * <p>The version rises with everything recorded for the subject, so that a page made before it is known to be stale.
 */
@Entity
@Table(name = "subject")
public class Subject extends Recorded {

    @Column(name = "site_id")
    private long siteId;
    @Column(name = "screening_number")
    private String screeningNumber;
    @Column(name = "subject_number")
    private String subjectNumber;
    @Enumerated(EnumType.STRING)
    private SubjectStatus status;
    private String stage;
    @Enumerated(EnumType.STRING)
    private Stage treatment = Stage.TITRATION;
    @Column(name = "taper_started_on")
    private LocalDate taperStartedOn;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    @Column(name = "year_of_birth")
    private Integer yearOfBirth;
    @Column(name = "consent_at")
    private Instant consentAt;
    @Column(name = "screened_on")
    private LocalDate screenedOn;
    @Column(name = "start_dose_mg")
    private BigDecimal startDoseMg;
    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;
    @Column(name = "day_one")
    private LocalDate dayOne;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "end_reason")
    private String endReason;
    @Column(name = "end_note")
    private String endNote;
    private boolean imported;
    @Column(name = "source_number")
    private String sourceNumber;
    @Column(name = "taken_over")
    private String takenOver;
    @Column(name = "taken_over_on")
    private LocalDate takenOverOn;

    protected Subject() {
    }

    public Subject(Site site, int screeningSequence, LocalDate screenedOn) {
        this.siteId = site.id();
        this.screeningNumber = "%s-%04d".formatted(site.number(), screeningSequence);
        this.status = SubjectStatus.SCREENING;
        this.screenedOn = screenedOn;
    }

    /** Who the subject is, as far as a coded record says. */
    public void describe(Sex sex, int yearOfBirth, Instant consentAt) {
        this.sex = sex;
        this.yearOfBirth = yearOfBirth;
        this.consentAt = consentAt;
    }

    /** Takes over who the subject is in another record of the trial. */
    void takeOver(SubjectRow row, ZoneId zone) {
        this.imported = true;
        this.sourceNumber = row.number();
        this.sex = row.sex().orElse(null);
        this.yearOfBirth = row.yearOfBirth().orElse(null);
        this.consentAt = row.consentedOn().map(day -> day.atStartOfDay(zone).toInstant()).orElse(null);
    }

    /** Enrols a subject whose eligibility was decided elsewhere; the dose is not known until the site states it. */
    void enrolElsewhere(String subjectNumber, String stage, LocalDate dayOne) {
        require(SubjectStatus.SCREENING);
        this.status = SubjectStatus.ENROLLED;
        this.subjectNumber = subjectNumber;
        this.stage = stage;
        this.dayOne = dayOne;
    }

    /** Takes over what was taken before, or corrects it. @param on the day on which it is stated; the first one counts */
    public void takeOver(TakenOver regimens, LocalDate on) {
        require(SubjectStatus.ENROLLED);
        this.takenOver = regimens.text();
        this.takenOverOn = takenOverOn().orElse(on);
    }

    public void failScreening(LocalDate on, String criteria) {
        end(SubjectStatus.SCREENING, SubjectStatus.SCREEN_FAILURE, on, "criteria not met", criteria);
    }

    /** @param startDoseMg assigned, once daily @param dayOne the planned first day of treatment */
    public void enrol(LocalDate on, String subjectNumber, String stage, BigDecimal startDoseMg, LocalDate dayOne) {
        require(SubjectStatus.SCREENING);
        this.enrolledOn = on;
        this.status = SubjectStatus.ENROLLED;
        this.subjectNumber = subjectNumber;
        this.stage = stage;
        this.startDoseMg = startDoseMg;
        this.dayOne = dayOne;
    }

    /** Begins a taper, in that stage of the trial. */
    public void beginTaper(String stage, LocalDate on) {
        require(SubjectStatus.ENROLLED);
        this.stage = stage;
        this.treatment = Stage.TAPER;
        this.taperStartedOn = on;
    }

    /** Is off the drug as planned, and followed without it. */
    public void goOffTreatment() {
        require(SubjectStatus.ENROLLED);
        this.treatment = Stage.FOLLOW_UP;
    }

    /** Ends the taper, or the time off the drug after it, and goes on in another stage of the trial. */
    public void endTaper(String stage) {
        require(SubjectStatus.ENROLLED);
        this.stage = stage;
        this.treatment = Stage.TITRATION;
        this.taperStartedOn = null;
    }

    /** @param how such as a sustained response */
    public void complete(LocalDate on, String how) {
        end(SubjectStatus.ENROLLED, SubjectStatus.COMPLETED, on, how, null);
    }

    public void withdraw(LocalDate on, String reason, String note) {
        end(SubjectStatus.ENROLLED, SubjectStatus.WITHDRAWN, on, reason, note);
    }

    private void end(SubjectStatus from, SubjectStatus to, LocalDate on, String reason, String note) {
        require(from);
        this.status = to;
        this.endedOn = on;
        this.endReason = reason;
        this.endNote = note;
    }

    /** @throws WrongStatus where it is in another */
    void require(SubjectStatus required) {
        if (status != required) {
            throw new WrongStatus(this, required);
        }
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofSubject("subject", screeningNumber, siteId, screeningNumber);
    }

    public boolean is(SubjectStatus asked) {
        return status == asked;
    }

    public long siteId() {
        return siteId;
    }

    public String screeningNumber() {
        return screeningNumber;
    }

    public Optional<String> subjectNumber() {
        return Optional.ofNullable(subjectNumber);
    }

    /** The number that a page calls the subject by: the subject number once there is one. */
    public String number() {
        return subjectNumber().orElse(screeningNumber);
    }

    public SubjectStatus status() {
        return status;
    }

    /** Whether the subject was taken over from another record of the trial, and eligibility was decided there. */
    public boolean isImported() {
        return imported;
    }

    /** The subject's number in the record that it was taken over from. */
    public Optional<String> sourceNumber() {
        return Optional.ofNullable(sourceNumber);
    }

    /** What was taken before, nothing as long as the site has not stated it. */
    public TakenOver takenOver() {
        return Optional.ofNullable(takenOver).map(TakenOver::read).orElse(TakenOver.NOTHING);
    }

    /** The day on which the site first stated what was taken before. */
    public Optional<LocalDate> takenOverOn() {
        return Optional.ofNullable(takenOverOn);
    }

    /** Whether it is known what the subject takes: of one taken over from another record only once the site has stated it. */
    public boolean isRegimenKnown() {
        return !imported || takenOver != null;
    }

    /** Whether the consent is known, here or in the record that the subject was taken over from. */
    public boolean hasConsented() {
        return imported || consentAt != null;
    }

    /** Whose rules speak for the subject now. */
    public TaperPhase phase() {
        return new TaperPhase(treatment, Optional.ofNullable(taperStartedOn));
    }

    /** The id of a stage of the protocol, once enrolled. */
    public Optional<String> stage() {
        return Optional.ofNullable(stage);
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    public Optional<Integer> yearOfBirth() {
        return Optional.ofNullable(yearOfBirth);
    }

    public Optional<Instant> consentAt() {
        return Optional.ofNullable(consentAt);
    }

    public LocalDate screenedOn() {
        return screenedOn;
    }

    public Optional<BigDecimal> startDoseMg() {
        return Optional.ofNullable(startDoseMg);
    }

    public Optional<LocalDate> dayOne() {
        return Optional.ofNullable(dayOne);
    }

    public Optional<LocalDate> enrolledOn() {
        return Optional.ofNullable(enrolledOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Optional<String> endNote() {
        return Optional.ofNullable(endNote);
    }
}
