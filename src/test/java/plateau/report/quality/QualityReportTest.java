package plateau.report.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.report.ReadReport.site;
import static plateau.testing.CutSubjects.screened;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.chart.ChartSize;
import plateau.cut.StudySite;
import plateau.deviation.DeviationCode;
import plateau.deviation.DeviationState;
import plateau.deviation.Severity;
import plateau.query.QueryState;
import plateau.report.ReadReport;
import plateau.report.ReportFilter;
import plateau.testing.CutSubjects;

/** The quality of the data, worked by hand. */
class QualityReportTest {

    private static final LocalDate CUT = LocalDate.of(2026, 3, 31);
    private static final LocalDate DAY = CUT.minusDays(100);

    private static ReadReport read(CutSubjects... subjects) {
        return new ReadReport(QualityReport.of(Stream.of(subjects).map(CutSubjects::get), ReadReport.study(CUT, site("01", 5), site("02", 5)), ReportFilter.NONE));
    }

    private static CutSubjects subject(String site) {
        return screened(site, 1, DAY);
    }

    @Test
    void theDelayIsFromCollectionToTheFirstEntry() {
        ReadReport report = read(subject("01").count(DAY, "20", Duration.ofDays(1)).count(DAY.plusDays(1), "20", Duration.ofDays(2)).count(DAY.plusDays(2), "20",
                Duration.ofDays(6)).corrected("30"),
                subject("02").count(DAY, "20", Duration.ofHours(12)));
        assertThat(report.rows("entry-delay")).containsExactly(
                List.of("01", "3", "1.0", "2.0", "6.0", "2", "66.7", "2", "66.7"),
                List.of("02", "1", "0.5", "0.5", "0.5", "1", "100.0", "1", "100.0"),
                List.of("All", "4", "0.8", "1.5", "4.0", "3", "75.0", "3", "75.0"));
    }

    @ParameterizedTest
    @CsvSource({"2880, 1, 1", "2881, 0, 1", "7200, 0, 1", "7201, 0, 0"})
    void twoDaysAre48HoursAndFiveDays120(int minutes, String within2, String within5) {
        ReadReport report = read(subject("01").count(DAY, "20", Duration.ofMinutes(minutes)));
        assertThat(report.cell("entry-delay", "01", "within_2")).isEqualTo(within2);
        assertThat(report.cell("entry-delay", "01", "within_5")).isEqualTo(within5);
    }

    @Test
    void whatWasRemovedIsNotWaitedFor() {
        ReadReport report = read(subject("01").count(DAY, "20", Duration.ofDays(9)).removed().count(DAY, "20", Duration.ofDays(-1)));
        assertThat(report.rows("entry-delay").get(0)).containsExactly("01", "1", "0.0", "0.0", "0.0", "1", "100.0", "1", "100.0");
        assertThat(report.cell("corrections", "01", "removed")).isEqualTo("1");
    }

    @Test
    void aCountIsDueAfterTheFirstDoseOrMissed() {
        ReadReport report = read(subject("01").count(DAY, "20").enrolled(DAY).dose(DAY, "5").count(DAY.plusDays(7), "40").count(DAY.plusDays(14), "60")
                .count(DAY.plusDays(21), "70")
                        .deviation(DeviationCode.COUNT_MISSED, Severity.MINOR, DeviationState.FOUND).deviation(DeviationCode.COUNT_MISSED, Severity.MAJOR, DeviationState.WITHDRAWN)
                        .deviation(DeviationCode.COUNT_LATE, Severity.MINOR, DeviationState.CLOSED));
        assertThat(report.rows("missing-counts")).containsExactly(List.of("01", "4", "1", "25.0", "1", "25.0"),
                List.of("02", "0", "0", "(no count was due)", "0", "(no count was due)"), List.of("All", "4", "1", "25.0", "1", "25.0"));
    }

    @Test
    void eachFurtherVersionIsACorrection() {
        ReadReport report = read(subject("01").count(DAY, "20").corrected("21").corrected("22").count(DAY, "30").corrected("31").removed().count(DAY, "40")
                .count(DAY, "50").count(DAY, "60"));
        assertThat(report.rows("corrections").get(0)).containsExactly("01", "4", "3", "75.0", "1");
    }

    @Test
    void queriesAreCountedByTheirState() {
        ReadReport report = read(subject("01").count(DAY, "20").count(DAY, "30").count(DAY, "30").query(QueryState.OPEN).query(QueryState.CLOSED)
                .query(QueryState.CLOSED), subject("02").query(QueryState.ANSWERED));
        assertThat(report.rows("queries")).containsExactly(List.of("01", "3", "1", "0", "2", "3", "33.3", "0.0", "66.7", "100.0"),
                List.of("02", "0", "0", "1", "0", "1", "(no count)", "(no count)", "(no count)", "(no count)"), List.of("All", "3", "1", "1", "2", "4", "33.3",
                        "33.3", "66.7", "133.3"));
    }

    @Test
    void deviationsAreCountedBySeverityUnlessWithdrawn() {
        ReadReport report = read(subject("01").count(DAY, "20").count(DAY, "30").deviation(DeviationCode.DOSE_ABOVE, Severity.MAJOR, DeviationState.FOUND)
                .deviation(DeviationCode.DOSE_BELOW, Severity.MINOR, DeviationState.CLOSED).deviation(DeviationCode.DOSE_BELOW, Severity.MINOR, DeviationState.WITHDRAWN));
        assertThat(report.rows("deviations").get(0)).containsExactly("01", "2", "1", "1", "2", "50.0", "50.0", "100.0");
    }

    @Test
    void theFigureShowsTheTwentySlowestSites() {
        var sites = IntStream.rangeClosed(1, 25).mapToObj(i -> site("%02d".formatted(i), 5)).toArray(StudySite[]::new);
        var subjects = Stream.of(sites).map(site -> subject(site.number()).count(DAY, "20", Duration.ofDays(Integer.parseInt(site.number()))).get());
        var report = new ReadReport(QualityReport.of(subjects, ReadReport.study(CUT, sites), ReportFilter.NONE));
        assertThat(report.rows("entry-delay")).hasSize(26);
        assertThat(report.chapter("entry-delay").figure().orElseThrow().draw(ChartSize.WIDE)).contains("All: 13.0 days", "Site 25: 25.0 days", "Site 06: 6.0 days")
                .doesNotContain("Site 05");
    }

    @Test
    void withoutCountsThereAreReasonsInPlaceOfNumbers() {
        ReadReport report = read();
        assertThat(report.rows("entry-delay")).last().isEqualTo(List.of("All", "0", "(no count)", "(no count)", "(no count)", "0", "(no count)", "0", "(no count)"));
        assertThat(report.cell("deviations", "All", "per_100")).isEqualTo("(no count)");
    }
}
