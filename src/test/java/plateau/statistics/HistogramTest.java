package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Numbers kept as how often each occurs. */
class HistogramTest {

    @Property
    void itsQuartilesAreThoseOfAllTheNumbers(@ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> numbers) {
        assertThat(of(numbers).quartiles()).isEqualTo(Quartiles.of(numbers.stream().mapToDouble(number -> number).toArray()));
        assertThat(of(numbers).size()).isEqualTo(numbers.size());
    }

    @Test
    void aLimitBelongsToWhatIsAtMostThat() {
        assertThat(of(List.of(3, 5, 5, 6)).atMost(5)).isEqualTo(3);
        assertThat(of(List.of(3, 5, 5, 6)).atMost(4)).isEqualTo(1);
        assertThat(of(List.of()).atMost(4)).isZero();
    }

    private static Histogram of(List<Integer> numbers) {
        var histogram = new Histogram();
        numbers.forEach(histogram::add);
        return histogram;
    }
}
