package plateau.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import plateau.chart.ChartLook;

/** Courses that would break a careless chart. */
class ChartEdgeTest {

    @Test
    void withoutCountsAndDosesTheChartSaysSo() {
        var chart = DrawnChart.wide(ChartExample.nothing());
        assertThat(chart.markers()).isEmpty();
        assertThat(chart.texts()).contains("No platelet count recorded yet", "No dose decided yet", "50", "250", "400", "3 Mar");
    }

    @Test
    void oneCountIsAMarkerWithItsNumber() {
        var chart = DrawnChart.wide(ChartExample.oneCount());
        assertThat(chart.markers()).hasSize(1);
        assertThat(chart.texts()).contains("18").doesNotContain("No platelet count recorded yet");
    }

    @Test
    void twoCountsOnAdjacentDaysAreNotStretchedOverTheWholeWidth() {
        var markers = DrawnChart.wide(ChartExample.adjacentDays()).markers();
        assertThat(markers.get(1).getX() - markers.get(0).getX()).isBetween(20.0, 80.0);
    }

    @Test
    void countsOf20StayApartBesideOneOf900() {
        var markers = DrawnChart.narrow(ChartExample.veryHighAmongLow()).markers();
        var count14 = markers.get(2);
        var count25 = markers.get(3);
        assertThat(count14.getY() - count25.getY()).isGreaterThan(8);
    }

    @Test
    void countsOf0LieOnTheLineOf0() {
        var chart = DrawnChart.wide(ChartExample.allZero());
        double zero = DrawnChart.number(chart.text("0"), "y");
        assertThat(chart.markers()).hasSize(5).extracting(Point2D::getY).allSatisfy(y -> assertThat(y).isCloseTo(zero, within(7.0)));
    }

    @Test
    void sixtyCountsAreSixtyMarkers() {
        assertThat(DrawnChart.narrow(ChartExample.sixMonths()).markers()).hasSize(60);
    }

    @Test
    void tenDosesInEightWeeksAreTenSteps() {
        var chart = DrawnChart.narrow(ChartExample.manyDoses());
        assertThat(chart.areas(ChartLook.DOSE_AREA)).hasSize(8);
        assertThat(chart.areas(ChartLook.OFF_AREA)).hasSize(4);
        assertThat(chart.texts()).contains("7.5", "off", "2.5 mg every other day");
    }

    @Test
    void twoYearsAreDatedByMonthAndYear() {
        assertThat(DrawnChart.wide(ChartExample.twoYears()).texts()).contains("Jan 2026", "Jan 2027").doesNotContain("3 Mar");
    }

    @Test
    void aDoseThatIsNewTodayIsNamed() {
        assertThat(DrawnChart.narrow(ChartExample.interruptedYesterday()).texts()).contains("off");
        assertThat(DrawnChart.wide(ChartExample.future()).texts()).contains("5 mg");
    }
}
