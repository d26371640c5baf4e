package plateau.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;

/** What lies where on the curve means something. */
class SurvivalChartTest {

    private static final CurveData FEW = CurveExample.data(CurveExample.few());

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void theCurveFallsOnceForEachDayWithAnEvent(ChartSize size) {
        assertThat(levels(new DrawnCurve(FEW, size).curve())).hasSize(5).isSorted();
    }

    @Test
    void eachDayOnWhichSomebodyWasCensoredHasAMark() {
        assertThat(DrawnCurve.count(new DrawnCurve(FEW, ChartSize.WIDE).censored(), 'M')).isEqualTo(3);
        assertThat(DrawnCurve.count(new DrawnCurve(CurveExample.data(CurveExample.allCensored()), ChartSize.WIDE).censored(), 'M')).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void theMedianGoesDownToItsDay(ChartSize size) {
        var curve = new DrawnCurve(FEW, size);
        var lines = curve.lines(ChartLook.INK);
        assertThat(lines).hasSize(2);
        assertThat(Double.parseDouble(lines.get(1).attr("x1"))).isCloseTo(curve.x("14"), within(0.01));
    }

    @Test
    void aMedianThatIsNotReachedHasNoLine() {
        var curve = new DrawnCurve(CurveExample.data(CurveExample.allCensored()), ChartSize.WIDE);
        assertThat(curve.lines(ChartLook.INK)).isEmpty();
        assertThat(curve.texts()).contains("median not reached");
    }

    @Test
    void aReferenceIsALineOnItsDayAndNamedInTheLegend() {
        var curve = new DrawnCurve(CurveExample.twoReferences(), ChartSize.WIDE);
        assertThat(curve.lines(ChartLook.REFERENCE)).hasSize(2);
        assertThat(Double.parseDouble(curve.lines(ChartLook.REFERENCE).get(1).attr("x1"))).isCloseTo(curve.x("28"), within(0.01));
        assertThat(curve.lines(ChartLook.REFERENCE)).extracting(line -> DrawnCurve.inherited(line, "stroke-dasharray")).doesNotHaveDuplicates();
        assertThat(curve.texts()).contains("published 15.0 days (14.0 to 16.0)", "another trial 28 days (21 to 42)");
    }

    @Test
    void theNumbersAtRiskStandUnderTheDays() {
        var texts = new DrawnCurve(FEW, ChartSize.WIDE).texts();
        assertThat(texts.subList(texts.indexOf("Number at risk") + 1, texts.size())).isEqualTo(List.of("8", "8", "6", "3", "2"));
    }

    @Test
    void withoutObservationsTheCurveSaysSoAndShowsTheReference() {
        var texts = new DrawnCurve(CurveExample.data(List.of()), ChartSize.NARROW).texts();
        assertThat(texts).contains("No observation yet", "published 15.0 days (14.0 to 16.0)").noneMatch(text -> text.startsWith("median"));
    }

    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        assertThat(new DrawnCurve(CurveExample.data(CurveExample.oneEvent()), ChartSize.WIDE).texts()).doesNotContain("censored");
        assertThat(new DrawnCurve(FEW, ChartSize.WIDE).texts()).contains("censored", "Kaplan-Meier with 95 % interval (log-log)");
    }

    /** The heights of the curve on the page, from the top. */
    private static List<Double> levels(String path) {
        return Stream.of(path.split("[ML]")).filter(point -> !point.isBlank()).map(point -> Double.valueOf(point.trim().split(" ")[1])).distinct().toList();
    }
}
