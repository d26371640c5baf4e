package plateau.report.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.report.ReadReport.site;
import static plateau.testing.CutSubjects.screened;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.chart.ChartSize;
import plateau.cut.StudySite;
import plateau.relapse.RelapseState;
import plateau.report.ReadReport;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.subject.EndReason;
import plateau.taper.TaperOutcome;
import plateau.testing.CutSubjects;

/** The numbers of the enrolment, worked by hand. */
class EnrolmentReportTest {

    private static final LocalDate CUT = LocalDate.of(2026, 3, 31);
    private static final String I1 = "I1 ITP confirmed for at least 6 months: screening count 34 × 10⁹/L, must be below 30 × 10⁹/L";
    private static final String E2 = "E2 No tumour: tumour, yes";

    private static LocalDate ago(int days) {
        return CUT.minusDays(days);
    }

    private static ReadReport read(StudyAtCut study, CutSubjects... subjects) {
        return read(study, ReportFilter.NONE, Stream.of(subjects));
    }

    private static ReadReport read(StudyAtCut study, ReportFilter filter, Stream<CutSubjects> subjects) {
        return new ReadReport(EnrolmentReport.of(subjects.map(CutSubjects::get), study, filter));
    }

    private static StudyAtCut study(StudySite... sites) {
        return ReadReport.study(CUT, sites);
    }

    /** One of each kind. */
    private static CutSubjects[] trial() {
        return new CutSubjects[] {
            screened("01", 1, ago(10)),
            screened("01", 2, ago(80)).failed(I1),
            screened("01", 3, ago(70)).failed(I1, E2),
            screened("01", 4, ago(60)).enrolled(ago(55)),
            screened("01", 5, ago(60)).enrolled(ago(50)).dose(ago(50), "5"),
            screened("02", 6, ago(300)).enrolled(ago(290)).dose(ago(290), "5").taper(ago(20)),
            screened("02", 7, ago(300)).enrolled(ago(280)).dose(ago(280), "5").taper(ago(100)).offTreatment(ago(70)),
            screened("02", 8, ago(400)).enrolled(ago(396)).dose(ago(396), "5").taper(ago(200)).relapse(ago(188), RelapseState.DECLARED).taperEnded(ago(187), TaperOutcome.RELAPSED),
            screened("02", 9, ago(400)).enrolled(ago(390)).dose(ago(390), "5").withdrawn(ago(300), EndReason.ADVERSE_EVENT),
            screened("02", 10, ago(200)).takenOver(ago(190))};
    }

    @Test
    void everySubjectIsWhereItStands() {
        ReadReport report = read(study(site("01", 10), site("02", 10)), trial());
        assertThat(report.column("subjects", "subjects")).containsExactly("Screened 9", "In screening 1", "Screen failures 2", "Screened and enrolled here 6", "Taken over 1",
                "Enrolled 7", "In the study 6", "In Stage 1, double blind 0", "In Stage 2, open label 3", "In Stage 3, taper to withdrawal 2", "In Stage 4, extension 1",
                "Tapering 1", "Off treatment after a taper, followed 1", "Relapsed 1", "Withdrawn 1", "Completed 0");
        assertThat(report.cell("subjects", "Withdrawn", "percent")).isEqualTo("14.3");
        assertThat(report.cell("subjects", "Withdrawn", "of")).isEqualTo("7");
    }

    @Test
    void aSiteHasItsNumbersAndAllSitesTheirSum() {
        ReadReport report = read(study(site("01", 10), site("02", 20), site("03", 0)), trial());
        assertThat(report.column("sites", "screened")).containsExactly("01 5", "02 4", "03 0", "All 9");
        assertThat(report.column("sites", "enrolled")).containsExactly("01 2", "02 5", "03 0", "All 7");
        assertThat(report.column("sites", "percent")).containsExactly("01 20.0", "02 25.0", "03 (no target is set)", "All 23.3");
        assertThat(report.column("sites", "stage_extension")).containsExactly("01 0", "02 1", "03 0", "All 1");
        assertThat(report.cell("sites", "01", "last_enrolled")).isEqualTo(ago(50).toString());
    }

    @Test
    void theSitesOfACountryAreAddedUp() {
        var china = new StudySite("03", "Site 03", "CN", ZoneId.of("Asia/Shanghai"), 7, true);
        ReadReport report = read(study(site("01", 10), site("02", 20), china), Stream.concat(Stream.of(trial()), Stream.of(screened("03", 11, ago(3)).in("CN")))
                .toArray(CutSubjects[]::new));
        assertThat(report.column("countries", "target")).containsExactly("China 7", "Germany 30", "All 37");
        assertThat(report.column("countries", "screened")).containsExactly("China 1", "Germany 9", "All 10");
    }

    @Test
    void aWeekWithoutAnythingIsShownToo() {
        ReadReport report = read(study(site("01", 10)), screened("01", 1, LocalDate.of(2025, 12, 28)).enrolled(LocalDate.of(2025, 12, 29)), screened("01", 2,
                LocalDate.of(2026, 1, 18)));
        assertThat(report.rows("weeks").subList(0, 5)).containsExactly(
                List.of("2025-W52", "2025-12-22", "1", "0", "0"),
                List.of("2026-W01", "2025-12-29", "0", "1", "1"),
                List.of("2026-W02", "2026-01-05", "0", "0", "1"),
                List.of("2026-W03", "2026-01-12", "1", "0", "1"),
                List.of("2026-W04", "2026-01-19", "0", "0", "1"));
        assertThat(report.rows("weeks")).last().isEqualTo(List.of("2026-W14", "2026-03-30", "0", "0", "1"));
    }

    @Test
    void aFailureIsOfThoseWhoseScreeningHasEnded() {
        ReadReport report = read(study(site("01", 10), site("02", 10), site("03", 1)), trial());
        assertThat(report.rows("screen-failure-rate")).containsExactly(
                List.of("01", "2", "4", "50.0", "6.8", "93.2"),
                List.of("02", "0", "4", "0.0", "0.0", "60.2"),
                List.of("03", "0", "0", "(no screening has ended)", "(no screening has ended)", "(no screening has ended)"),
                List.of("All", "2", "8", "25.0", "3.2", "65.1"));
    }

    @Test
    void criteriaAreCountedBySubjectWithoutWhatWasFoundInIt() {
        ReadReport report = read(study(site("01", 10), site("02", 10)), trial());
        assertThat(report.rows("screen-failures")).containsExactly(
                List.of("E2", "No tumour", "1", "2", "50.0", "1.3", "98.7", "0"),
                List.of("I1", "ITP confirmed for at least 6 months", "2", "2", "100.0", "15.8", "100.0", "1"));
    }

    @Test
    void reasonsOfWithdrawalsAreOfAllEnrolled() {
        ReadReport report = read(study(site("01", 10), site("02", 10)), trial());
        assertThat(report.cell("withdrawals", "Adverse event", "subjects")).isEqualTo("1");
        assertThat(report.cell("withdrawals", "Adverse event", "percent")).isEqualTo("14.3");
        assertThat(report.cell("withdrawals", "All", "subjects")).isEqualTo("1");
    }

    @Test
    void theTimeFromScreeningToEnrolmentIsOfThoseEnrolledHere() {
        ReadReport report = read(study(site("01", 10), site("02", 10), site("03", 10)), trial());
        // 5, 10 | 10, 20, 4, 10
        assertThat(report.rows("time-to-enrolment")).containsExactly(
                List.of("01", "2", "5.0", "7.5", "10.0"),
                List.of("02", "4", "7.0", "10.0", "15.0"),
                List.of("03", "0", "(nobody was screened and enrolled here)", "(nobody was screened and enrolled here)", "(nobody was screened and enrolled here)"),
                List.of("All", "6", "5.0", "10.0", "10.0"));
    }

    @ParameterizedTest
    @CsvSource({"29, active", "30, silent", "31, silent"})
    void aSiteIsSilentFromTheThirtiethDayOn(int days, String state) {
        assertThat(read(study(site("01", 10)), screened("01", 1, ago(days))).cell("silent-sites", "01", "state")).isEqualTo(state);
        assertThat(read(study(site("01", 10)), screened("01", 1, ago(90)).enrolled(ago(days))).cell("silent-sites", "01", "state")).isEqualTo(state);
    }

    @Test
    void aSiteThatNeverScreenedIsSilentAndAnInactiveOneIsNotActive() {
        var closed = new StudySite("02", "Site 02", "DE", ZoneId.of("Europe/Berlin"), 5, false);
        ReadReport report = read(study(site("01", 10), closed), screened("01", 1, ago(90)).takenOver(ago(3)));
        assertThat(report.rows("silent-sites")).containsExactly(
                List.of("01", "silent", "(nobody was screened)", "(nobody was enrolled here)", "(nobody was screened)"),
                List.of("02", "not active", "(nobody was screened)", "(nobody was enrolled here)", "(nobody was screened)"));
    }

    /** The cut is taken at noon UTC, when it is the next day already at the edge of the world. */
    @Test
    void theDayOfTheCutIsThatOfTheSite() {
        var kiritimati = new StudySite("01", "Site 01", "KI", ZoneId.of("Pacific/Kiritimati"), 5, true);
        assertThat(read(study(kiritimati), screened("01", 1, ago(29))).cell("silent-sites", "01", "days")).isEqualTo("30");
    }

    @Test
    void subjectsFlowFromScreeningToTheLastStage() {
        ReadReport report = read(study(site("01", 10), site("02", 10)), trial());
        assertThat(report.rows("flow").stream().map(row -> String.join(" | ", row))).containsExactly(
                "Screened | In all | 9", "Screened | In screening | 1", "Screened | Screen failure | 2", "Screened | Went on: Enrolled | 6",
                "Enrolled | In all | 7", "Enrolled | Of them taken over | 1", "Enrolled | No dose yet | 1", "Enrolled | Went on: Took a first dose | 6",
                "Took a first dose | In all | 6", "Took a first dose | In Stage 2, open label | 2", "Took a first dose | Left the study: adverse event | 1",
                "Took a first dose | Went on: Stage 3, taper to withdrawal | 3",
                "Stage 3, taper to withdrawal | In all | 3", "Stage 3, taper to withdrawal | Off treatment, followed | 1", "Stage 3, taper to withdrawal | Tapering | 1",
                "Stage 3, taper to withdrawal | Went on: Stage 4, extension | 1",
                "Stage 4, extension | In all | 1", "Stage 4, extension | In treatment | 1");
    }

    @Test
    void aFurtherTaperIsInTheStageAfterTheFirst() {
        ReadReport report = read(study(site("01", 10)), screened("01", 1, ago(400)).enrolled(ago(390)).dose(ago(390), "5").taper(ago(200))
                .taperEnded(ago(150), TaperOutcome.RELAPSED).taper(ago(20)));
        assertThat(report.rows("flow")).last().isEqualTo(List.of("Stage 4, extension", "In a further taper or off treatment after it", "1"));
    }

    @Test
    void whoIsInTheLastStageWithoutATaperWentOnWithoutOne() {
        ReadReport report = read(study(site("01", 10)), screened("01", 1, ago(400)).takenOver(ago(390)).inStage("extension"));
        assertThat(report.rows("flow")).contains(List.of("Took a first dose", "Went on: Stage 4, extension", "1"));
        assertThat(report.chapter("flow").figure().orElseThrow().draw(ChartSize.WIDE)).contains("0 after a taper, 1 without one here");
    }

    /** 24 in 84 days are 2 a week; their exact interval is 15.377 to 35.710 (Garwood), so 1.281 to 2.976 a week; 76 to go. */
    @Test
    void theTargetIsReachedAtTheRateOfTheLastTwelveWeeks() {
        List<CutSubjects> subjects = new ArrayList<>(IntStream.range(0, 24).mapToObj(i -> screened("01", i, ago(85)).enrolled(ago(i * 3))).toList());
        ReadReport report = read(study(site("01", 100)), subjects.toArray(CutSubjects[]::new));
        assertThat(report.rows("target").get(0)).containsExactly("01", "100", "24", "24.0", "84", "24", "2.00", "1.28", "2.98",
                CUT.plusDays(266).toString(), CUT.plusDays(179).toString(), CUT.plusDays(416).toString());
        subjects.add(screened("01", 99, ago(120)).enrolled(ago(84)));
        assertThat(read(study(site("01", 100)), subjects.toArray(CutSubjects[]::new)).cell("target", "01", "recent")).isEqualTo("24");
        subjects.add(screened("01", 98, ago(120)).enrolled(ago(83)));
        assertThat(read(study(site("01", 100)), subjects.toArray(CutSubjects[]::new)).cell("target", "01", "recent")).isEqualTo("25");
    }

    @ParameterizedTest
    @CsvSource({"3, 100, 26, fewer than 4 weeks since the first subject", "3, 100, 27, ''", "2, 100, 27, fewer than 3 enrolments in the last 28 days",
        "3, 0, 60, no target is set", "3, 3, 60, the target is reached", "3, 4, 60, ''"})
    void withoutEnoughDataThereIsNoProjectionAndAReason(int enrolled, int target, int firstDaysAgo, String why) {
        ReadReport report = read(study(site("01", target)), IntStream.range(0, enrolled).mapToObj(i -> screened("01", i, ago(firstDaysAgo)).enrolled(ago(i)))
                .toArray(CutSubjects[]::new));
        String reached = report.cell("target", "All", "reached");
        if (why.isEmpty()) {
            assertThat(LocalDate.parse(reached)).isAfter(CUT);
        } else {
            assertThat(reached).isEqualTo("(" + why + ")");
        }
    }

    @Test
    void aTargetTooFarAheadHasNoDay() {
        ReadReport report = read(study(site("01", 5000)), IntStream.range(0, 4).mapToObj(i -> screened("01", i, ago(60)).enrolled(ago(i))).toArray(CutSubjects[]::new));
        assertThat(report.cell("target", "01", "latest")).isEqualTo("(more than 10 years ahead)");
    }

    @Test
    void theFilterChoosesSiteAndDaysOfScreening() {
        var filter = new ReportFilter(Optional.of("02"), Optional.of("DE"), Optional.of(ago(300)), Optional.of(ago(200)));
        ReadReport report = read(study(site("01", 10), site("02", 20)), filter, Stream.of(trial()));
        assertThat(report.column("sites", "enrolled")).containsExactly("02 3", "All 3");
        assertThat(report.cell("target", "All", "enrolled")).isEqualTo("5");
        assertThat(report.report().stamp()).containsEntry("Filter", "site 02, Germany, screened from 4 June 2025, screened until 12 September 2025");
        assertThat(read(study(site("01", 10)), new ReportFilter(Optional.empty(), Optional.of("CN"), Optional.empty(), Optional.empty()), Stream.of(trial())).rows("sites"))
                .hasSize(1);
    }

    @Test
    void whoIsOfASiteThatTheReaderMayNotSeeIsNotCounted() {
        ReadReport report = read(study(site("01", 10)), trial());
        assertThat(report.number("subjects", "Screened", "subjects")).isEqualTo(5);
        assertThat(report.cell("target", "All", "enrolled")).isEqualTo("2");
    }

    @Test
    @Tag("R55")
    void everyFormSaysWhichCutItIsOf() {
        assertThat(read(study(site("01", 10))).report().stamp()).containsEntry("Data cut", "C-0007").containsEntry("State of the data", "31 March 2026, 12:00:00 UTC")
                .containsEntry("Taken by", "S. Sponsor, sponsor").containsEntry("Rows", "12345 subjects").containsEntry("SHA-256", "ab12").containsEntry("Filter", "none");
    }

    @Test
    void withoutSubjectsThereAreReasonsInPlaceOfNumbers() {
        ReadReport report = read(study(site("01", 10)));
        assertThat(report.cell("subjects", "In screening", "percent")).isEqualTo("(nobody is screened)");
        assertThat(report.cell("subjects", "Withdrawn", "percent")).isEqualTo("(nobody is enrolled)");
        assertThat(report.cell("target", "All", "reached")).isEqualTo("(fewer than 4 weeks since the first subject)");
        assertThat(report.rows("weeks")).isEmpty();
        assertThat(report.rows("recruitment")).isEmpty();
        assertThat(report.report().chapters()).allSatisfy(chapter -> assertThat(chapter.definition()).isNotEmpty());
    }
}
