package plateau.cdisc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.count.CountSource;
import plateau.cut.CutStamp;
import plateau.cut.CutSubject.Stated;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Answer;
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

/** Subjects for the tests of the datasets, enrolled on 9 January 2026 unless told otherwise. */
final class Sample {

    static final CutStudy STUDY = new CutStudy("hetrombopag-itp", "Hetrombopag in adults", new CutStamp("C-0007", Instant.parse("2026-11-21T09:30:12.345Z"), "Ines Duarte, sponsor",
            List.of("01", "02"), List.of("hetrombopag-itp 1.0"), rows(), "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

    private final int number;
    private String zone = "Europe/Berlin";
    private SubjectStatus status = SubjectStatus.ENROLLED;
    private boolean imported;
    private boolean blinded;
    private List<String> failed = List.of();
    private Optional<Integer> born = Optional.of(1961);
    private Optional<LocalDate> ended = Optional.empty();
    private Optional<EndReason> reason = Optional.empty();
    private final List<Count> counts = new ArrayList<>();
    private final List<Stated> stated = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Taper> tapers = new ArrayList<>();
    private final List<Bleeding> bleedings = new ArrayList<>();
    private final List<Rescue> rescues = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();

    private Sample(int number) {
        this.number = number;
    }

    static Sample subject(int number) {
        return new Sample(number);
    }

    static CutSource of(CutSubject... subjects) {
        return reader -> List.of(subjects).forEach(reader);
    }

    static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    static Edition first(String at) {
        return new Edition(1, true, false, "Ana Costa", Instant.parse(at), Optional.empty());
    }

    Sample zone(String id) {
        this.zone = id;
        return this;
    }

    Sample ended(SubjectStatus as, String day, EndReason because) {
        this.status = as;
        this.ended = Optional.of(day(day));
        this.reason = Optional.ofNullable(because);
        return this;
    }

    Sample failed(String... criteria) {
        this.failed = List.of(criteria);
        return ended(SubjectStatus.SCREEN_FAILURE, "01-05", null);
    }

    /** Came with this regimen; 0 mg for none. */
    Sample stated(String day, String mg, int everyDays) {
        stated.add(new Stated(day(day), new Dose(Optional.of(new BigDecimal(mg)), everyDays)));
        return this;
    }

    Sample imported() {
        this.imported = true;
        return this;
    }

    Sample blinded() {
        this.blinded = true;
        return this;
    }

    Sample bornInAnUnknownYear() {
        this.born = Optional.empty();
        return this;
    }

    Sample count(int countNumber, String typed, String unit, String value, String at, Edition edition) {
        Instant instant = Instant.parse(at);
        counts.add(new Count(countNumber, typed, unit, new BigDecimal(value), instant, LocalDate.ofInstant(instant, ZoneId.of(zone)), CountSource.LABORATORY, edition));
        return this;
    }

    Sample count(int countNumber, String value, String at) {
        return count(countNumber, value, "10^9/L", value, at, first(at));
    }

    /** @param doseMg null for a blinded one */
    Sample decision(String day, String doseMg, int everyDays) {
        Dose dose = new Dose(Optional.ofNullable(doseMg).map(BigDecimal::new), everyDays);
        boolean off = "0".equals(doseMg);
        decisions.add(new Decision(decisions.size() + 1, day(day), Stage.TITRATION, dose, off ? Optional.of(OffReason.INTERRUPTION) : Optional.empty(), dose, "start", "hetrombopag-itp", "1.0",
                Optional.empty(), "Dr. Jan Weiss", Instant.parse("2026-" + day + "T10:00:00Z"), "I decide this dose"));
        return this;
    }

    Sample taper() {
        tapers.add(new Taper(1, day("06-01"), Optional.empty(), Optional.of(day("06-10")), Optional.of(TaperOutcome.RELAPSED), "hetrombopag-itp", "1.0", "Dr. Jan Weiss",
                Instant.parse("2026-06-01T10:00:00Z"), "I start the taper", Optional.of(new Relapse(RelapseState.DECLARED, day("06-10"), 10, Cause.COUNT, new BigDecimal("22"), false))));
        return this;
    }

    Sample bleeding(int bleedingNumber, String day, WhoGrade grade, BleedingPlace place, Edition edition) {
        bleedings.add(new Bleeding(bleedingNumber, day(day), grade, place, edition));
        return this;
    }

    Sample rescue(String why) {
        rescues.add(new Rescue(1, day("02-02"), RescueTherapy.IVIG, why, first("2026-02-02T12:00:00Z")));
        return this;
    }

    Sample deviation(int deviationNumber, DeviationState state, Boolean important, String asked) {
        deviations.add(new Deviation("01-D%04d".formatted(deviationNumber), DeviationCode.COUNT_MISSED, Severity.MINOR, day("01-09"), Instant.parse("2026-01-20T00:10:00Z"), state,
                Optional.ofNullable(important), false, asked, "No count", "The window closed"));
        return this;
    }

    Sample query() {
        queries.add(new Query("01-Q0001", TargetKind.PLATELET_COUNT, QueryState.OPEN, Instant.parse("2026-02-01T08:00:00Z"), Optional.empty()));
        return this;
    }

    CutSubject made() {
        boolean enrolled = failed.isEmpty();
        return new CutSubject("01", "DE", zone, "01-%04d".formatted(number), enrolled ? Optional.of("01-E%03d".formatted(number)) : Optional.empty(), imported, Optional.of(Sex.FEMALE), born,
                Optional.of(day("01-02")), day("01-02"), status, failed, enrolled ? Optional.of(day("01-09")) : Optional.empty(), enrolled ? Optional.of(day("01-10")) : Optional.empty(),
                Optional.of(new BigDecimal("2.5")).filter(dose -> !blinded), Optional.of("open-label"), blinded, Stage.TITRATION, ended, reason, List.of(new Answer("tumour", "no")),
                counts, stated, decisions, tapers, bleedings, rescues, deviations, queries);
    }

    /** One with something in every dataset, whose rows were worked out by hand. */
    static CutSubject known() {
        return subject(2).ended(SubjectStatus.WITHDRAWN, "03-01", EndReason.ADVERSE_EVENT)
                .count(1, "18", "10^9/L", "18", "2026-01-02T08:30:00Z", first("2026-01-02T09:00:00Z"))
                .count(2, "21000", "/uL", "21.000", "2026-01-10T06:15:00Z", first("2026-01-10T09:00:00Z"))
                .count(3, "58", "10^9/L", "58", "2026-01-17T22:45:00Z", new Edition(1, false, false, "Ana Costa", Instant.parse("2026-01-18T09:00:00Z"), Optional.empty()))
                .count(3, "38", "10^9/L", "38", "2026-01-17T22:45:00Z", new Edition(2, true, false, "Bo Lund", Instant.parse("2026-01-19T09:00:00Z"), Optional.of("Misread:\n58 for 38")))
                .count(4, "90", "10^9/L", "90", "2026-01-20T08:00:00Z", new Edition(1, false, false, "Ana Costa", Instant.parse("2026-01-20T09:00:00Z"), Optional.empty()))
                .count(4, "90", "10^9/L", "90", "2026-01-20T08:00:00Z", new Edition(2, true, true, "Ana Costa", Instant.parse("2026-01-20T10:00:00Z"), Optional.of("Another subject")))
                .count(5, "71.5", "2026-01-24T23:30:00Z")
                .decision("01-10", "2.5", 1).decision("01-17", "2.5", 1).decision("01-25", "5", 1).decision("02-01", "5", 1).decision("02-01", "0", 1).decision("02-05", "2.5", 2)
                .taper()
                .bleeding(1, "01-12", WhoGrade.PETECHIAE, BleedingPlace.SKIN, new Edition(1, false, false, "Ana Costa", Instant.parse("2026-01-12T09:00:00Z"), Optional.empty()))
                .bleeding(1, "01-12", WhoGrade.MILD, BleedingPlace.MOUTH_OR_NOSE, new Edition(2, true, false, "Ana Costa", Instant.parse("2026-01-13T09:00:00Z"), Optional.of("Seen again")))
                .bleeding(2, "01-15", WhoGrade.NONE, BleedingPlace.NOWHERE, first("2026-01-15T09:00:00Z"))
                .rescue("=1+1\nsecond line")
                .deviation(3, DeviationState.FOUND, null, "A count on 2026-01-17").deviation(4, DeviationState.WITHDRAWN, null, "Another").deviation(5, DeviationState.CLASSIFIED, true, "A third")
                .query().made();
    }

    private static Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("subjects", 1L);
        return rows;
    }
}
