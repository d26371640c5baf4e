package plateau.casebook.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static plateau.casebook.chart.ChartExample.daily;
import static plateau.casebook.chart.ChartExample.day;
import static plateau.casebook.chart.ChartExample.everyOtherDay;
import static plateau.casebook.chart.ChartExample.off;

import java.util.List;
import org.junit.jupiter.api.Test;

class DosePeriodTest {

    @Test
    void aRegimenHoldsUntilTheNextOneStarts() {
        assertThat(periods(daily(0, "2.5"), daily(7, "5"))).containsExactly(
                new DosePeriod(daily(0, "2.5"), day(0), day(7)), new DosePeriod(daily(7, "5"), day(7), day(30)));
    }

    @Test
    void aDecisionToGoOnIsNoNewStep() {
        assertThat(periods(daily(0, "2.5"), daily(7, "2.50"), daily(14, "5"))).extracting(DosePeriod::until).containsExactly(day(14), day(30));
    }

    @Test
    void theSameDoseAtAnotherIntervalIsANewStep() {
        assertThat(periods(daily(0, "2.5"), everyOtherDay(7, "2.5"))).hasSize(2);
    }

    @Test
    void offIsOffAtAnyInterval() {
        assertThat(periods(off(0), everyOtherDay(7, "0"))).hasSize(1);
    }

    @Test
    void ofTwoRegimensOnOneDayTheLaterDecisionHolds() {
        assertThat(periods(daily(0, "2.5"), daily(0, "5"))).extracting(DosePeriod::dose).containsExactly(daily(0, "5"));
    }

    @Test
    void whatLiesOutsideTheShownDaysIsCutOff() {
        assertThat(periods(daily(-9, "2.5"), daily(-2, "5"), daily(40, "7.5"))).containsExactly(new DosePeriod(daily(-2, "5"), day(0), day(30)));
    }

    private static List<DosePeriod> periods(DoseStep... steps) {
        return DosePeriod.of(List.of(steps), day(0), day(30));
    }
}
