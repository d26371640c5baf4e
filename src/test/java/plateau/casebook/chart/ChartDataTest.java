package plateau.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plateau.casebook.chart.ChartExample.LIMITS;
import static plateau.casebook.chart.ChartExample.count;
import static plateau.casebook.chart.ChartExample.counts;
import static plateau.casebook.chart.ChartExample.daily;
import static plateau.casebook.chart.ChartExample.day;
import static plateau.casebook.chart.ChartExample.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartDataTest {

    @Test
    void countsOutsideTheShownDaysAreLeftOutAndTheOthersPutInOrder() {
        var data = counts(10, count(11, "5"), count(10, "4"), count(0, "3"), count(-1, "2"));
        assertThat(data.counts()).containsExactly(count(0, "3"), count(10, "4"));
    }

    @Test
    void todayOutsideTheShownDaysIsNotShown() {
        assertThat(new ChartData(List.of(), List.of(), List.of(), day(0), day(10), Optional.of(day(11)), LIMITS).today()).isEmpty();
    }

    @Test
    void aDoseStartedTodayIsShownForToday() {
        var data = new ChartData(List.of(), List.of(daily(10, "5")), List.of(), day(0), day(30), Optional.of(day(10)), LIMITS);
        assertThat(data.dosePeriods()).containsExactly(new DosePeriod(daily(10, "5"), day(10), day(11)));
    }

    @Test
    void aChartThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new ChartData(List.of(), List.of(), List.of(), day(1), day(0), Optional.empty(), LIMITS))
                .hasMessageContaining("before it starts");
    }

    @Test
    void negativeCountsAndDosesAndLimitsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> count(0, "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> daily(0, "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartLimits(number("250"), number("50"), number("400"), number("7.5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsSayTheDose() {
        assertThat(daily(0, "7.50").words()).isEqualTo("7.5 mg daily");
        assertThat(ChartExample.everyOtherDay(0, "2.5").words()).isEqualTo("2.5 mg every other day");
        assertThat(new DoseStep(day(0), number("10"), 3).words()).isEqualTo("10 mg every 3 days");
        assertThat(ChartExample.off(0).words()).isEqualTo("off");
    }
}
