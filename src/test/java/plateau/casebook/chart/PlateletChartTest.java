package plateau.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static plateau.casebook.chart.ChartExample.DAY_1;
import static plateau.casebook.chart.ChartExample.bleeding;
import static plateau.casebook.chart.ChartExample.count;
import static plateau.casebook.chart.ChartExample.counts;
import static plateau.casebook.chart.ChartExample.daily;
import static plateau.casebook.chart.ChartExample.data;
import static plateau.casebook.chart.ChartExample.everyOtherDay;
import static plateau.casebook.chart.ChartExample.number;
import static plateau.casebook.chart.ChartExample.off;
import static plateau.casebook.chart.ChartExample.rescue;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;

/** What lies where on the chart means something. */
class PlateletChartTest {

    @Test
    void aHigherCountIsDrawnHigher() {
        var markers = DrawnChart.wide(counts(40, count(0, "0"), count(7, "1"), count(14, "50"), count(21, "250"), count(28, "251"),
                count(35, "900"))).markers();
        assertThat(markers).extracting(marker -> -marker.getY()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void theLineOf50LiesBetween49And51AndTheOneOf250Between249And251(ChartSize size) {
        var chart = new DrawnChart(counts(40, count(0, "49"), count(7, "51"), count(14, "249"), count(21, "251"), count(28, "900")), size);
        var markers = chart.markers();
        assertThat(chart.levels(ChartLook.TARGET)).hasSize(2);
        assertThat(chart.levels(ChartLook.TARGET).get(1)).isStrictlyBetween(markers.get(1).getY(), markers.get(0).getY());
        assertThat(chart.levels(ChartLook.TARGET).get(0)).isStrictlyBetween(markers.get(3).getY(), markers.get(2).getY());
    }

    @Test
    void aCountOf400LiesOnTheInterruptionLineAndOneOf401Above() {
        var chart = DrawnChart.wide(counts(40, count(0, "400"), count(7, "401")));
        double line = chart.levels(ChartLook.ALERT).get(0);
        assertThat(chart.markers().get(0).getY()).isCloseTo(line, within(0.01));
        assertThat(chart.markers().get(1).getY()).isLessThan(line);
    }

    @Test
    void onlyACountAboveTheInterruptionLimitIsADiamond() {
        assertThat(DrawnChart.wide(counts(40, count(0, "400"))).diamonds()).isEmpty();
        assertThat(DrawnChart.wide(counts(40, count(0, "401"))).diamonds()).hasSize(1);
    }

    @Test
    void aCountInTheTargetIsADotAndOneOutsideARing() {
        assertThat(fills(counts(40, count(0, "50"), count(7, "250")))).doesNotContain("white");
        assertThat(fills(counts(40, count(0, "49"), count(7, "251")))).contains("white");
    }

    private static List<String> fills(ChartData data) {
        return DrawnChart.wide(data).document.select("circle").stream().map(dot -> DrawnChart.inherited(dot, "fill")).toList();
    }

    @Test
    void theLimitsComeFromTheProtocolAndAreNamed() {
        var limits = new ChartLimits(number("100"), number("300"), number("450"), number("15"));
        var chart = DrawnChart.narrow(new ChartData(List.of(count(0, "101")), List.of(), List.of(), DAY_1, DAY_1.plusDays(20), Optional.empty(), limits));
        assertThat(chart.texts()).contains("Target 100 to 300", "Interrupt above 450", "15").doesNotContain("250", "400");
        assertThat(chart.levels(ChartLook.TARGET).get(1)).isGreaterThan(chart.markers().get(0).getY());
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void theSameDateHasTheSamePlaceInBothPanels(ChartSize size) {
        var chart = new DrawnChart(data(List.of(count(0, "20"), count(17, "30")), List.of(daily(0, "2.5"), daily(17, "5")), 30), size);
        var steps = chart.areas(ChartLook.DOSE_AREA);
        assertThat(DrawnChart.number(steps.get(0), "x")).isCloseTo(chart.markers().get(0).getX(), within(0.02));
        assertThat(DrawnChart.number(steps.get(1), "x")).isCloseTo(chart.markers().get(1).getX(), within(0.02));
        assertThat(DrawnChart.number(chart.text("3 Mar"), "x")).isCloseTo(chart.markers().get(0).getX(), within(0.02));
    }

    @Test
    void equalTimesAreEqualDistances() {
        var markers = DrawnChart.wide(counts(60, count(0, "20"), count(20, "20"), count(40, "20"))).markers();
        assertThat(markers.get(1).getX() - markers.get(0).getX()).isCloseTo(markers.get(2).getX() - markers.get(1).getX(), within(0.02));
    }

    @Test
    void aHigherDoseIsAHigherStepAndEveryOtherDayIsHalfAsHigh() {
        var steps = DrawnChart.wide(data(List.of(), List.of(daily(0, "2.5"), daily(20, "5"), everyOtherDay(40, "2.5")), 60))
                .areas(ChartLook.DOSE_AREA);
        double daily = DrawnChart.number(steps.get(0), "height");
        assertThat(DrawnChart.number(steps.get(1), "height")).isCloseTo(2 * daily, within(0.05));
        assertThat(DrawnChart.number(steps.get(2), "height")).isCloseTo(daily / 2, within(0.05));
    }

    @Test
    void aDoseEveryOtherDayIsDashedAndNamed() {
        var chart = DrawnChart.wide(data(List.of(), List.of(everyOtherDay(0, "2.5")), 60));
        assertThat(chart.texts()).contains("2.5 mg every other day");
        assertThat(chart.document.select("line[stroke-dasharray=5,3], g[stroke-dasharray=5,3] line")).isNotEmpty();
        var full = DrawnChart.wide(data(List.of(), List.of(daily(0, "2.5")), 60));
        assertThat(full.document.select("[stroke-dasharray=5,3]")).isEmpty();
    }

    @Test
    void timeOffDrugIsGreyInBothPanelsAndSaysOff() {
        var chart = DrawnChart.wide(data(List.of(), List.of(daily(0, "5"), off(20), daily(40, "2.5")), 60));
        assertThat(chart.areas(ChartLook.OFF_AREA)).hasSize(2)
                .extracting(area -> area.attr("x") + " " + area.attr("width")).containsOnly(offPlace(chart));
        assertThat(chart.texts()).contains("off");
    }

    private static String offPlace(DrawnChart chart) {
        var off = chart.areas(ChartLook.OFF_AREA).get(0);
        return off.attr("x") + " " + off.attr("width");
    }

    @Test
    void theLatestTheHighestAndTheLowestCountAreWrittenOut() {
        var chart = DrawnChart.wide(counts(40, count(0, "33"), count(7, "11.5"), count(14, "387"), count(21, "77"), count(28, "66")));
        assertThat(chart.texts()).contains("11.5", "387", "66").doesNotContain("33", "77");
    }

    @Test
    void todayIsALineAndNothingIsDoseAfterIt() {
        var chart = DrawnChart.wide(ChartExample.future());
        var last = chart.areas(ChartLook.DOSE_AREA).get(1);
        double today = chart.document.select("line").stream()
                .filter(line -> line.attr("x1").equals(line.attr("x2")) && DrawnChart.inherited(line, "stroke").equals("rgb(82,96,109)"))
                .mapToDouble(line -> DrawnChart.number(line, "x1")).findFirst().orElseThrow();
        assertThat(chart.texts()).contains("Today");
        assertThat(DrawnChart.number(last, "x") + DrawnChart.number(last, "width")).isBetween(today, today + 13);
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void aBleedingIsATickOnItsDayBelowTheCountsWithItsGrade(ChartSize size) {
        var chart = new DrawnChart(withMarks(count(7, "12"), bleeding(7, 2)), size);
        assertThat(ticks(chart)).singleElement().satisfies(tick -> {
            assertThat(DrawnChart.number(tick, "x1")).isCloseTo(chart.markers().get(0).getX(), within(0.02));
            assertThat(DrawnChart.number(tick, "y2")).isGreaterThan(chart.markers().get(0).getY());
        });
        assertThat(DrawnChart.number(chart.text("B2"), "x")).isCloseTo(chart.markers().get(0).getX(), within(0.02));
        assertThat(DrawnChart.number(chart.text("B2"), "y")).isLessThan(DrawnChart.number(chart.text("Dose (mg per day)"), "y") - size.textSize);
    }

    @Test
    void daysTooCloseForTheirLabelsShareThemAndEachHasItsTick() {
        var chart = DrawnChart.narrow(withMarks(count(7, "12"), rescue(8), bleeding(7, 2), bleeding(30, 1)));
        assertThat(chart.texts()).contains("B2 R", "B1");
        assertThat(ticks(chart)).hasSize(3);
    }

    @Test
    void marksOfOneDayShareALabel() {
        var chart = DrawnChart.narrow(withMarks(count(7, "12"), bleeding(7, 2), bleeding(7, 2), rescue(7)));
        assertThat(chart.texts()).contains("B2 R");
        assertThat(ticks(chart)).hasSize(1);
    }

    @Test
    void marksOutsideTheShownDaysAreLeftOutAndTheOthersAreTold() {
        var chart = DrawnChart.wide(withMarks(count(7, "12"), bleeding(-1, 3), rescue(40), bleeding(0, 1), bleeding(41, 3)));
        assertThat(chart.texts()).contains("B1", "R").doesNotContain("B3");
        assertThat(chart.document.selectFirst("desc").text()).contains("Marked below the counts: bleeding of WHO grade 1 on 3 March 2025; rescue therapy on 12 April 2025.");
    }

    private static ChartData withMarks(CountPoint count, ChartMark... marks) {
        return new ChartData(List.of(count), List.of(daily(0, "2.5")), List.of(marks), DAY_1, DAY_1.plusDays(40), Optional.empty(), ChartExample.LIMITS);
    }

    private static List<Element> ticks(DrawnChart chart) {
        return chart.document.select("line").stream().filter(line -> line.attr("x1").equals(line.attr("x2"))
                && DrawnChart.inherited(line, "stroke").equals("rgb(168,50,28)")).toList();
    }

    @Test
    void theUnitsAreNamed() {
        assertThat(DrawnChart.narrow(ChartExample.commonCourse()).texts())
                .contains("Platelet count (10\u2079/L)", "Dose (mg per day)", "Date (2025)");
    }
}
