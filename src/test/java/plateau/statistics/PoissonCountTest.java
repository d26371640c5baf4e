package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of events and their exact intervals. */
class PoissonCountTest {

    /** Source: the tables of exact Poisson limits, as in E. S. Pearson, H. O. Hartley, Biometrika Tables for Statisticians, volume 1, table 40. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.69", "1, 0.0253, 5.57", "2, 0.242, 7.22", "5, 1.62, 11.67", "10, 4.80, 18.39", "30, 20.24, 42.83", "50, 37.11, 65.92"})
    void theIntervalIsThePublishedOne(int events, double lower, double upper) {
        assertThat(new PoissonCount(events).lower()).isCloseTo(lower, within(0.006));
        assertThat(new PoissonCount(events).upper()).isCloseTo(upper, within(0.006));
    }

    @Test
    void fewerEventsThanNoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PoissonCount(-1)).withMessage("There are no -1 events");
    }
}
