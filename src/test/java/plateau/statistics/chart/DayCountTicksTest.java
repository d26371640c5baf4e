package plateau.statistics.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The days that the axis names. */
class DayCountTicksTest {

    @Test
    void aFewDaysAreNamedEach() {
        assertThat(DayCountTicks.upTo(7, 9).days()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void monthsAreCountedInWholeWeeks() {
        assertThat(DayCountTicks.upTo(62, 9).days()).containsExactly(0, 7, 14, 21, 28, 35, 42, 49, 56);
        assertThat(DayCountTicks.upTo(63, 9).days()).containsExactly(0, 14, 28, 42, 56);
        assertThat(DayCountTicks.upTo(168, 5).days()).containsExactly(0, 56, 112, 168);
    }

    @Property
    void thereIsRoomForTheDaysHoweverMany(@ForAll @IntRange(min = 7) int last, @ForAll @IntRange(min = 2, max = 12) int most) {
        assertThat(DayCountTicks.upTo(last, most).days()).hasSizeBetween(1, most).startsWith(0).isSorted().allMatch(day -> day <= last);
    }
}
