package plateau.report.response;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.report.ReadReport.site;
import static plateau.testing.CutSubjects.screened;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.report.ReadReport;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;
import plateau.safety.RescueTherapy;
import plateau.subject.EndReason;
import plateau.taper.TaperOutcome;
import plateau.testing.CutSubjects;

/** The numbers of the response, worked by hand. Day n is n days after the first dose. */
class ResponseReportTest {

    private static final LocalDate CUT = LocalDate.of(2026, 3, 31);
    private static final LocalDate FIRST_DOSE = CUT.minusDays(200);
    private static final StudyAtCut STUDY = ReadReport.study(CUT, site("01", 10));

    private static LocalDate day(int n) {
        return FIRST_DOSE.plusDays(n);
    }

    private static CutSubjects treated() {
        return screened("01", 1, day(-20)).count(day(-10), "15").enrolled(day(-2)).dose(FIRST_DOSE, "5");
    }

    private static ReadReport read(CutSubjects... subjects) {
        return new ReadReport(ResponseReport.of(Stream.of(subjects).map(CutSubjects::get), STUDY, ReportFilter.NONE));
    }

    private static int endpoint(Endpoint endpoint, CutSubjects subject) {
        return read(subject).number("endpoints", endpoint.label(), "subjects");
    }

    @Test
    void onlyEnrolledSubjectsWithAFirstDoseAreInIt() {
        ReadReport report = read(screened("01", 1, day(0)).failed("I1 Count: 34"), screened("01", 2, day(0)).count(day(3), "80"), screened("01", 3, day(0))
                .enrolled(day(1)).count(day(3), "80"),
                treated(), screened("01", 5, day(-20)).takenOver(day(-10)), screened("01", 6, day(-20)).enrolled(day(-9)).hiddenDose(day(0)).blinded(),
                screened("01", 7, day(-20)).enrolled(day(-9)).off(day(0)));
        assertThat(report.column("population", "subjects")).containsExactly("Enrolled 5", "With a first dose 3", "With a baseline count 1", "With an assessment 0",
                "Without an assessment 3", "In the treatment period at the cut 3");
        assertThat(report.cell("endpoints", Endpoint.ONCE.label(), "of")).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"49.9, 0", "50, 1", "50.0, 1"})
    void aCountOf50IsAResponse(String count, int responded) {
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(7), count))).isEqualTo(responded);
        assertThat(endpoint(Endpoint.WEEK_8, treated().count(day(56), count))).isEqualTo(responded);
    }

    @Test
    void theCountOfTheFirstDoseIsTheBaselineAndNoAssessment() {
        ReadReport report = read(treated().count(FIRST_DOSE, "80"));
        assertThat(report.number("population", "With an assessment", "subjects")).isZero();
        assertThat(report.cell("platelets", "0", "median")).isEqualTo("80.0");
    }

    @ParameterizedTest
    @CsvSource({"48, 0", "49, 1", "63, 1", "64, 0"})
    void week8IsJudgedFromDay49To63(int on, int responded) {
        CutSubjects subject = treated().count(day(on), "60");
        assertThat(endpoint(Endpoint.WEEK_8, subject)).isEqualTo(responded);
        assertThat(read(subject).number("week-8", "Missing", "subjects")).isEqualTo(1 - responded);
    }

    @ParameterizedTest
    @CsvSource({"54, 60, 59, 20, 1", "53, 60, 59, 20, 0", "52, 20, 60, 80, 1", "57, 20, 54, 60, 0"})
    void theNearestCountDecidesAndOfTwoAsNearTheLater(int one, String first, int other, String second, int responded) {
        CutSubjects subject = one < other ? treated().count(day(one), first).count(day(other), second) : treated().count(day(other), second).count(day(one), first);
        assertThat(endpoint(Endpoint.WEEK_8, subject)).isEqualTo(responded);
    }

    @Test
    void missingIsNoResponseAndHasItsOwnNumber() {
        ReadReport report = read(treated().count(day(56), "60"), treated().count(day(56), "20"), treated().count(day(7), "60").withdrawn(day(9), EndReason.ADVERSE_EVENT),
                treated().count(day(56), "70").rescue(day(50), RescueTherapy.IVIG));
        assertThat(report.rows("week-8")).containsExactly(
                List.of("Response, missing as no response", "due", "1", "4", "25.0", "0.6", "80.6"),
                List.of("No response by an assessment", "due", "2", "4", "50.0", "6.8", "93.2"),
                List.of("Missing", "due", "1", "4", "25.0", "0.6", "80.6"),
                List.of("Response, of those with an assessment", "assessed", "1", "3", "33.3", "0.8", "90.6"),
                List.of("50 or more, whatever the rescue", "due", "2", "4", "50.0", "6.8", "93.2"),
                List.of("Not due yet", "first dose", "0", "4", "0.0", "0.0", "60.2"));
    }

    @ParameterizedTest
    @CsvSource({"62, 1", "63, 1", "64, 0"})
    void week8IsDueWhenItsWindowIsOver(int daysAgo, int notDue) {
        ReadReport report = read(screened("01", 1, CUT.minusDays(90)).enrolled(CUT.minusDays(80)).dose(CUT.minusDays(daysAgo), "5").count(CUT.minusDays(daysAgo - 56), "60"));
        assertThat(report.number("week-8", "Not due yet", "subjects")).isEqualTo(notDue);
        assertThat(report.cell("week-8", "Missing", "percent")).isEqualTo(notDue == 1 ? "(week 8 is over for nobody)" : "0.0");
    }

    /** 149 of 199 are 74.9 %. */
    @ParameterizedTest
    @CsvSource({"3, 4, 1", "2, 3, 0", "74, 99, 0", "75, 100, 1", "1, 1, 1", "0, 1, 0", "0, 0, 0", "149, 199, 0", "150, 200, 1"})
    void threeQuartersOfTheAssessmentsAreEnough(int responses, int assessments, int most) {
        CutSubjects subject = treated();
        IntStream.rangeClosed(1, assessments).forEach(i -> subject.count(day(i), i <= responses ? "50" : "49.9"));
        assertThat(endpoint(Endpoint.MOST, subject)).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"15, 30, 1", "15, 29.9, 0", "14, 29, 0", "14, 30, 1", "15.1, 30.1, 0", "15.1, 30.2, 1", "25, 49.9, 0", "25, 50, 1"})
    void thirtyAndTwiceTheBaselineAreBothNeeded(String baseline, String count, int raised) {
        assertThat(endpoint(Endpoint.RAISED, treated().count(FIRST_DOSE, baseline).count(day(7), count))).isEqualTo(raised);
    }

    @Test
    void withoutABaselineTwiceItIsNotReached() {
        assertThat(endpoint(Endpoint.RAISED, screened("01", 1, day(-9)).enrolled(day(-2)).dose(day(0), "5").count(day(9), "200"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 6, 0, 0", "100, 100, 7, 1, 1", "99.9, 100, 7, 0, 1", "30, 30, 7, 0, 1", "29.9, 30, 7, 0, 0"})
    void theResponseOfTheWorkingGroupIsConfirmedSevenDaysLater(String first, String second, int apart, int complete, int any) {
        CutSubjects subject = treated().count(day(10), first).count(day(10 + apart), second);
        assertThat(endpoint(Endpoint.COMPLETE, subject)).isEqualTo(complete);
        assertThat(endpoint(Endpoint.IWG, subject)).isEqualTo(any);
    }

    @ParameterizedTest
    @CsvSource({"9, 1, 1", "10, 1, 0", "14, 1, 0", "17, 1, 0", "18, 1, 1", "14, 0, 1"})
    void aBleedingFromTheFirstCountToTheSecondDeniesIt(int on, int grade, int complete) {
        assertThat(endpoint(Endpoint.COMPLETE, treated().count(day(10), "120").count(day(17), "120").bleeding(day(on), grade))).isEqualTo(complete);
    }

    @Test
    void aLowCountBetweenThemDeniesItAndTheSearchGoesOnAfterABleeding() {
        assertThat(endpoint(Endpoint.COMPLETE, treated().count(day(10), "120").count(day(14), "90").count(day(17), "120"))).isZero();
        assertThat(endpoint(Endpoint.COMPLETE, treated().count(day(10), "120").bleeding(day(12), 1).count(day(14), "120").count(day(21), "120"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "10, 0", "38, 0", "39, 1"})
    void aCountUpTo28DaysAfterRescueIsNoResponseButAnAssessment(int on, int responded) {
        CutSubjects subject = treated().rescue(day(10), RescueTherapy.PLATELET_TRANSFUSION).count(day(on), "80");
        assertThat(endpoint(Endpoint.ONCE, subject)).isEqualTo(responded);
        assertThat(endpoint(Endpoint.MOST, subject)).isEqualTo(responded);
        assertThat(endpoint(Endpoint.ONCE_AT_ALL, subject)).isEqualTo(1);
        assertThat(endpoint(Endpoint.MOST_AT_ALL, subject)).isEqualTo(1);
        assertThat(endpoint(Endpoint.RAISED, subject)).isEqualTo(responded);
        assertThat(endpoint(Endpoint.RAISED_AT_ALL, subject)).isEqualTo(1);
    }

    @Test
    void whatIsKnownNowCounts() {
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(7), "80").corrected("18"))).isZero();
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(7), "18").corrected("80"))).isEqualTo(1);
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(7), "80").removed())).isZero();
    }

    @Test
    void ofSeveralCountsOnADayTheLastOneCounts() {
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(7), "80").count(day(7), "40"))).isZero();
        assertThat(read(treated().count(day(7), "80").count(day(7), "40")).cell("platelets", "1", "median")).isEqualTo("40.0");
    }

    @Test
    void theTreatmentPeriodEndsOnTheFirstDayOfTheFirstTaper() {
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(180), "60").taper(day(180)))).isEqualTo(1);
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(181), "60").taper(day(180)).taperEnded(day(190), TaperOutcome.RELAPSED))).isZero();
        assertThat(endpoint(Endpoint.ONCE, treated().count(day(31), "60").withdrawn(day(30), EndReason.OTHER))).isZero();
    }

    /** Days 5, 10, 10 without and 20 without: the estimate is 3/4 after day 5 and 3/8 after day 10. */
    @Test
    void theTimeToTheFirstResponseIsEstimatedByKaplanAndMeier() {
        ReadReport report = read(treated().count(day(5), "60"), treated().count(day(3), "20").count(day(10), "60").count(day(15), "90"), treated().count(day(8),
                "10"), treated().count(day(20), "49"));
        assertThat(report.rows("time-to-response").get(0).subList(0, 5)).containsExactly("All", "4", "2", "2", "10");
        assertThat(report.rows("time-to-response-curve").stream().map(row -> row.subList(0, 5))).containsExactly(
                List.of("5", "4", "1", "0", "75.0"), List.of("8", "3", "0", "1", "75.0"), List.of("10", "2", "1", "0", "37.5"), List.of("20", "1", "0", "1", "37.5"));
    }

    @Test
    void whoHasNoAssessmentIsCensoredOnDay0() {
        assertThat(read(treated()).rows("time-to-response-curve")).containsExactly(List.of("0", "1", "0", "1", "100.0", "100.0", "100.0"));
        assertThat(read(treated()).rows("time-to-response").get(0)).containsExactly("All", "1", "0", "1", "(not reached)", "(not reached)", "(not reached)");
    }

    /** 7 to 21 are 15 days, 35 is one, 42 to 77 are 36; from 77 to 113 more than 35 days lie, so 113 stands alone. */
    @Test
    void daysBetweenTwoResponsesAreDaysInResponse() {
        CutSubjects subject = treated().count(day(7), "50").count(day(14), "80").count(day(21), "60").count(day(28), "49").count(day(35), "55").count(day(40), "20")
                .count(day(42), "70").count(day(77), "90").count(day(113), "60");
        assertThat(read(subject).rows("days-in-response")).containsExactly(
                List.of("Longest, all subjects", "1", "36.0", "36.0", "36.0"), List.of("Total, all subjects", "1", "53.0", "53.0", "53.0"),
                List.of("Longest, who responded", "1", "36.0", "36.0", "36.0"), List.of("Total, who responded", "1", "53.0", "53.0", "53.0"));
    }

    @Test
    void whoNeverRespondedHas0Days() {
        ReadReport report = read(treated().count(day(7), "20"), treated().count(day(7), "70").count(day(8), "70"));
        assertThat(report.cell("days-in-response", "Longest, all subjects", "median")).isEqualTo("1.0");
        assertThat(report.cell("days-in-response", "Longest, who responded", "median")).isEqualTo("2.0");
    }

    @Test
    void rescuesAreCountedFromTheFirstDoseOn() {
        ReadReport report = read(treated().rescue(day(-1), RescueTherapy.IVIG), treated().rescue(day(0), RescueTherapy.IVIG),
                treated().rescue(day(3), RescueTherapy.IVIG).rescue(day(3), RescueTherapy.ANTI_D).rescue(day(190), RescueTherapy.IVIG).taper(day(180)));
        assertThat(report.column("rescue", "subjects")).containsExactly("One or more 2", "None 1", "1 1", "2 0", "3 or more 1");
        assertThat(report.column("rescue", "given")).containsExactly("One or more 4", "None 0", "1 1", "2 0", "3 or more 3");
        assertThat(report.column("rescue-therapies", "subjects")).startsWith("Intravenous immunoglobulin 2", "Corticosteroid 0");
        assertThat(report.column("rescue-therapies", "given")).startsWith("Intravenous immunoglobulin 3").contains("Anti-D immunoglobulin 1");
    }

    @Test
    void theWorstBleedingCounts() {
        ReadReport report = read(treated(), treated().bleeding(day(3), 0), treated().bleeding(day(3), 1).bleeding(day(9), 3).bleeding(day(20), 2), treated()
                .bleeding(day(-1), 4), treated().bleeding(day(0), 1));
        assertThat(report.column("bleeding", "subjects")).containsExactly("Nothing recorded 2", "Grade 0: no bleeding 1", "Grade 1: petechiae 1", "Grade 2: mild blood loss 0",
                "Grade 3: gross blood loss 1", "Grade 4: debilitating blood loss 0", "Grade 1 or more 2", "Grade 2 or more 1");
    }

    @Test
    void countsStandInTheWeekNearestToThem() {
        ReadReport report = read(treated().count(day(3), "10").count(day(4), "20").count(day(8), "30").count(day(17), "40").count(day(24), "60"), treated().count(day(7), "80"));
        assertThat(report.rows("platelets")).containsExactly(
                List.of("0", "2", "15.0", "15.0", "15.0"), List.of("1", "2", "30.0", "55.0", "80.0"), List.of("2", "1", "40.0", "40.0", "40.0"),
                List.of("3", "1", "60.0", "60.0", "60.0"));
    }

    @Test
    void aWeekWithoutCountsSaysSo() {
        assertThat(read(treated().count(day(21), "60")).rows("platelets").get(1)).containsExactly("1", "0", "(no count in this week)", "(no count in this week)",
                "(no count in this week)");
    }

    @Test
    void eachWeekShowsTheRegimenOfItsFirstDay() {
        LocalDate start = CUT.minusDays(14);
        ReadReport report = read(screened("01", 1, start).enrolled(start).dose(start, "5").dose(start.plusDays(7), "2.5", 2).off(start.plusDays(13)),
                screened("01", 2, start).enrolled(start).dose(start, "2.50").dose(start, "5.0").withdrawn(start.plusDays(13), EndReason.OTHER));
        assertThat(report.chapter("doses").table().columns()).extracting(column -> column.id()).containsExactly("week", "subjects", "off", "mg_2_5_every_2", "mg_5_every_1");
        assertThat(report.rows("doses")).containsExactly(List.of("0", "2", "0", "0", "2"), List.of("1", "2", "0", "1", "1"), List.of("2", "1", "1", "0", "0"));
    }

    @Test
    void aBlindedDoseIsNeverShown() {
        LocalDate start = CUT.minusDays(7);
        ReadReport report = read(screened("01", 1, start).enrolled(start).dose(start, "7.5").off(start.plusDays(3)).blinded(), screened("01", 2, start).takenOver(start),
                screened("01", 3, start).enrolled(start).hiddenDose(start).dose(start.plusDays(7), "5"));
        assertThat(report.chapter("doses").table().columns()).extracting(column -> column.label()).containsExactly("Week", "Subjects", "5 mg once daily", "Blinded", "Not known");
        assertThat(report.rows("doses")).containsExactly(List.of("0", "3", "0", "2", "1"), List.of("1", "3", "1", "1", "1"));
    }

    @Test
    void aDoseThatWasDecidedAfterTheLastDayIsNoFirstDose() {
        LocalDate start = CUT.minusDays(70);
        ReadReport report = read(screened("01", 1, start).enrolled(start).dose(start.plusDays(4), "5").withdrawn(start.plusDays(2), EndReason.SUBJECT_WISH));
        assertThat(report.number("population", "Enrolled", "subjects")).isEqualTo(1);
        assertThat(report.number("population", "With a first dose", "subjects")).isZero();
        assertThat(report.rows("doses")).isEmpty();
    }

    @Test
    void whoWasTakenOverCameWithTheRegimensThatWereStated() {
        LocalDate start = CUT.minusDays(21);
        ReadReport report = read(screened("01", 1, start).takenOver(start).stated(start, "2.5").stated(start.plusDays(7), "5").dose(start.plusDays(14), "7.5"));
        assertThat(report.chapter("doses").table().columns()).extracting(column -> column.label()).containsExactly("Week", "Subjects", "2.5 mg once daily", "5 mg once daily", "7.5 mg once daily");
        assertThat(report.rows("doses")).startsWith(List.of("0", "1", "1", "0", "0"), List.of("1", "1", "0", "1", "0"), List.of("2", "1", "0", "0", "1"));
    }

    @Test
    void withoutSubjectsThereAreReasonsInPlaceOfNumbers() {
        ReadReport report = read();
        assertThat(report.cell("endpoints", Endpoint.ONCE.label(), "percent")).isEqualTo("(nobody took a first dose)");
        assertThat(report.cell("endpoints", Endpoint.WEEK_8.label(), "percent")).isEqualTo("(week 8 is over for nobody)");
        assertThat(report.cell("time-to-response", "All", "median")).isEqualTo("(nobody took a first dose)");
        assertThat(report.cell("days-in-response", "Longest, who responded", "median")).isEqualTo("(nobody responded)");
        assertThat(report.rows("platelets")).isEmpty();
        assertThat(report.rows("doses")).isEmpty();
        assertThat(report.report().chapters()).allSatisfy(chapter -> assertThat(chapter.definition()).isNotEmpty());
    }
}
