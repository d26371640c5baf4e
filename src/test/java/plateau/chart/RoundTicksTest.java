package plateau.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import plateau.chart.TickedAxis.Tick;

/** The numbers that an axis of counts names. */
class RoundTicksTest {

    @Test
    void stepsAreRound() {
        assertThat(RoundTicks.upTo(6, 6).ticks()).extracting(Tick::text).containsExactly("0", "1", "2", "3", "4", "5", "6");
        assertThat(RoundTicks.upTo(7, 6).ticks()).extracting(Tick::text).containsExactly("0", "2", "4", "6", "8");
        assertThat(RoundTicks.upTo(480, 6).ticks()).extracting(Tick::text).containsExactly("0", "100", "200", "300", "400", "500");
        assertThat(RoundTicks.upTo(0, 6).ticks()).extracting(Tick::text).containsExactly("0", "1");
    }

    @Property
    void theHighestFitsBelowTheLastTick(@ForAll @IntRange(max = 1_000_000) int highest, @ForAll @IntRange(min = 2, max = 9) int most) {
        RoundTicks ticks = RoundTicks.upTo(highest, most);
        assertThat(ticks.last()).isGreaterThanOrEqualTo(highest);
        assertThat(ticks.ticks()).hasSizeBetween(2, most + 1);
    }
}
