package plateau.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.count.CountSource;
import plateau.cut.CutSubject.Stated;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Bleeding;
import plateau.cut.CutSubject.Count;
import plateau.cut.CutSubject.Decision;
import plateau.cut.CutSubject.Deviation;
import plateau.cut.CutSubject.Dose;
import plateau.cut.CutSubject.Edition;
import plateau.cut.CutSubject.Query;
import plateau.cut.CutSubject.Relapse;
import plateau.cut.CutSubject.Rescue;
import plateau.cut.CutSubject.Taper;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationState;
import plateau.deviation.Severity;
import plateau.protocol.OffReason;
import plateau.protocol.Stage;
import plateau.query.QueryState;
import plateau.query.TargetKind;
import plateau.relapse.Cause;
import plateau.relapse.RelapseState;
import plateau.safety.BleedingPlace;
import plateau.safety.RescueTherapy;
import plateau.safety.WhoGrade;
import plateau.subject.EndReason;
import plateau.subject.Sex;
import plateau.subject.SubjectStatus;
import plateau.taper.TaperOutcome;

/** Writes a subject of a cut down, in the order in which things happen to it. */
public final class CutSubjects {

    private static final String ZONE = "Europe/Berlin";

    private final String site;
    private final int number;
    private final LocalDate screenedOn;
    private String country = "DE";
    private boolean imported;
    private SubjectStatus status = SubjectStatus.SCREENING;
    private List<String> failed = List.of();
    private LocalDate enrolledOn;
    private LocalDate dayOne;
    private String stage;
    private boolean blinded;
    private Stage treatment = Stage.TITRATION;
    private LocalDate endedOn;
    private EndReason endReason;
    private final List<Count> counts = new ArrayList<>();
    private final List<Stated> stated = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Taper> tapers = new ArrayList<>();
    private final List<Bleeding> bleedings = new ArrayList<>();
    private final List<Rescue> rescues = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();

    private CutSubjects(String site, int number, LocalDate screenedOn) {
        this.site = site;
        this.number = number;
        this.screenedOn = screenedOn;
    }

    public static CutSubjects screened(String site, int number, LocalDate on) {
        return new CutSubjects(site, number, on);
    }

    public CutSubjects in(String countryCode) {
        this.country = countryCode;
        return this;
    }

    public CutSubjects failed(String... criteria) {
        this.status = SubjectStatus.SCREEN_FAILURE;
        this.failed = List.of(criteria);
        return this;
    }

    public CutSubjects enrolled(LocalDate on) {
        this.status = SubjectStatus.ENROLLED;
        this.enrolledOn = on;
        this.dayOne = on;
        this.stage = "open-label";
        return this;
    }

    public CutSubjects takenOver(LocalDate firstDay) {
        enrolled(firstDay);
        this.imported = true;
        this.enrolledOn = null;
        return this;
    }

    /** Came with this regimen, once daily; 0 mg for none. */
    public CutSubjects stated(LocalDate from, String mg) {
        stated.add(new Stated(from, new Dose(Optional.of(new BigDecimal(mg)), 1)));
        return this;
    }

    public CutSubjects blinded() {
        this.stage = "double-blind";
        this.blinded = true;
        return this;
    }

    public CutSubjects inStage(String id) {
        this.stage = id;
        return this;
    }

    public CutSubjects dose(LocalDate on, String mg) {
        return dose(on, mg, 1);
    }

    public CutSubjects dose(LocalDate on, String mg, int everyDays) {
        return decide(on, Optional.of(new BigDecimal(mg)), everyDays, Optional.empty());
    }

    public CutSubjects hiddenDose(LocalDate on) {
        return decide(on, Optional.empty(), 1, Optional.empty());
    }

    public CutSubjects off(LocalDate on) {
        return decide(on, Optional.of(BigDecimal.ZERO), 1, Optional.of(OffReason.INTERRUPTION));
    }

    private CutSubjects decide(LocalDate on, Optional<BigDecimal> mg, int everyDays, Optional<OffReason> off) {
        var dose = new Dose(mg, everyDays);
        decisions.add(new Decision(decisions.size() + 1, on, treatment, dose, off, dose, "start", "hetrombopag-itp", "1.0", Optional.empty(), "Dr. Adler", noon(on), "I decide"));
        return this;
    }

    public CutSubjects count(LocalDate on, String value) {
        return count(on, value, Duration.ofHours(4));
    }

    /** @param delay from the collection to the entry */
    public CutSubjects count(LocalDate on, String value, Duration delay) {
        counts.add(version((int) counts.stream().filter(count -> count.edition().revision() == 1).count() + 1, on, value, 1, false, noon(on).plus(delay)));
        return this;
    }

    /** Corrects the last count. */
    public CutSubjects corrected(String value) {
        return next(value, false);
    }

    /** Removes the last count. */
    public CutSubjects removed() {
        return next(counts.get(counts.size() - 1).typed(), true);
    }

    private CutSubjects next(String value, boolean removes) {
        Count last = counts.remove(counts.size() - 1);
        Edition was = last.edition();
        counts.add(new Count(last.number(), last.typed(), last.unit(), last.value(), last.collectedAt(), last.collectedOn(), last.source(),
                new Edition(was.revision(), false, was.removed(), was.by(), was.at(), was.reason())));
        counts.add(version(last.number(), last.collectedOn(), value, was.revision() + 1, removes, was.at().plus(Duration.ofDays(1))));
        return this;
    }

    private static Count version(int number, LocalDate on, String value, int revision, boolean removed, Instant at) {
        return new Count(number, value, "10*9/L", new BigDecimal(value), noon(on), on, CountSource.values()[0],
                new Edition(revision, true, removed, "C. Coordinator", at, revision == 1 ? Optional.empty() : Optional.of("typing error")));
    }

    public CutSubjects bleeding(LocalDate on, int grade) {
        bleedings.add(new Bleeding(bleedings.size() + 1, on, WhoGrade.of(grade), BleedingPlace.values()[0], first(on)));
        return this;
    }

    public CutSubjects rescue(LocalDate on, RescueTherapy therapy) {
        rescues.add(new Rescue(rescues.size() + 1, on, therapy, "low count", first(on)));
        return this;
    }

    public CutSubjects taper(LocalDate on) {
        this.stage = "taper";
        this.treatment = Stage.TAPER;
        return add(on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public CutSubjects relapse(LocalDate on, RelapseState state) {
        Taper last = tapers.remove(tapers.size() - 1);
        return add(last.startedOn(), last.withdrawnOn(), last.endedOn(), last.outcome(),
                Optional.of(new Relapse(state, on, 12, Cause.COUNT, new BigDecimal("18"), false)));
    }

    public CutSubjects offTreatment(LocalDate on) {
        Taper last = tapers.remove(tapers.size() - 1);
        this.treatment = Stage.FOLLOW_UP;
        return add(last.startedOn(), Optional.of(on), last.endedOn(), last.outcome(), last.relapse());
    }

    /** And goes on in the extension. */
    public CutSubjects taperEnded(LocalDate on, TaperOutcome outcome) {
        Taper last = tapers.remove(tapers.size() - 1);
        this.stage = "extension";
        this.treatment = Stage.TITRATION;
        return add(last.startedOn(), last.withdrawnOn(), Optional.of(on), Optional.of(outcome), last.relapse());
    }

    private CutSubjects add(LocalDate on, Optional<LocalDate> withdrawnOn, Optional<LocalDate> ended, Optional<TaperOutcome> outcome, Optional<Relapse> relapse) {
        tapers.add(new Taper(tapers.size() + 1, on, withdrawnOn, ended, outcome, "hetrombopag-itp", "1.0", "Dr. Adler", noon(on), "I start", relapse));
        return this;
    }

    public CutSubjects withdrawn(LocalDate on, EndReason reason) {
        this.status = SubjectStatus.WITHDRAWN;
        this.endedOn = on;
        this.endReason = reason;
        return this;
    }

    public CutSubjects completed(LocalDate on) {
        this.status = SubjectStatus.COMPLETED;
        this.endedOn = on;
        return this;
    }

    public CutSubjects deviation(DeviationCode code, Severity severity, DeviationState state) {
        deviations.add(new Deviation("%s-D%d%03d".formatted(site, number, deviations.size() + 1), code, severity, screenedOn, noon(screenedOn), state,
                Optional.empty(), false, "asked", "done", "because"));
        return this;
    }

    public CutSubjects query(QueryState state) {
        queries.add(new Query("%s-Q%d%03d".formatted(site, number, queries.size() + 1), TargetKind.PLATELET_COUNT, state, noon(screenedOn), Optional.empty()));
        return this;
    }

    public CutSubject get() {
        boolean everEnrolled = status != SubjectStatus.SCREENING && status != SubjectStatus.SCREEN_FAILURE;
        return new CutSubject(site, country, ZONE, "%s-%04d".formatted(site, number),
                everEnrolled ? Optional.of("%s-E%03d".formatted(site, number)) : Optional.empty(), imported, Optional.of(Sex.FEMALE), Optional.of(1970),
                Optional.of(screenedOn), screenedOn, status, failed, Optional.ofNullable(enrolledOn), Optional.ofNullable(dayOne), Optional.empty(),
                Optional.ofNullable(stage), blinded, treatment, Optional.ofNullable(endedOn), Optional.ofNullable(endReason), List.of(), List.copyOf(counts), List.copyOf(stated),
                List.copyOf(decisions), List.copyOf(tapers), List.copyOf(bleedings), List.copyOf(rescues), List.copyOf(deviations), List.copyOf(queries));
    }

    private static Edition first(LocalDate on) {
        return new Edition(1, true, false, "C. Coordinator", noon(on), Optional.empty());
    }

    private static Instant noon(LocalDate on) {
        return on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
