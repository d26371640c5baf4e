package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proportions and their exact intervals. */
class ProportionTest {

    /** Source: SciPy 1.17.1, scipy.stats.binomtest, "exact"; the first four are also the published tables, to one decimal in percent. */
    @ParameterizedTest
    @CsvSource({
        "22, 37, 0.420997, 0.752458",
        "22, 168, 0.083921, 0.191527",
        "17, 171, 0.058987, 0.154399",
        "32, 85, 0.273625, 0.488188",
        "171, 194, 0.827433, 0.923341",
        "0, 10, 0, 0.308497",
        "10, 10, 0.691503, 1",
        "0, 1, 0, 0.975",
        "1, 1, 0.025, 1"})
    void theIntervalIsThePublishedOne(int count, int of, double lower, double upper) {
        var interval = new Proportion(count, of).clopperPearson();
        assertThat(interval.lower()).isCloseTo(lower, within(0.0000005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.0000005));
    }

    @Test
    void noneOfNoneIsNoShareAndAnythingIsPossible() {
        assertThat(new Proportion(0, 0).share()).isEmpty();
        assertThat(new Proportion(0, 0).clopperPearson()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void moreThanAllAndFewerThanNoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2)).withMessage("No proportion: 3 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
    }

    @Property
    void theIntervalContainsTheShare(@ForAll @IntRange(max = 300) int count, @ForAll @IntRange(max = 300) int others) {
        var proportion = new Proportion(count, count + others);
        assertThat(proportion.share().stream()).allMatch(proportion.clopperPearson()::contains);
    }

    @Property
    void theSameShareOfFewerHasAWiderInterval(@ForAll @IntRange(max = 20) int count, @ForAll @IntRange(max = 20) int others,
                                              @ForAll @IntRange(min = 2, max = 9) int times) {
        var few = new Proportion(count, count + others);
        var many = new Proportion(count * times, few.of() * times);
        if (few.of() > 0) {
            assertThat(few.clopperPearson().width()).isGreaterThan(many.clopperPearson().width());
        }
    }

    @Property
    void theIntervalOfTheOthersIsItsMirrorImage(@ForAll @IntRange(max = 200) int count, @ForAll @IntRange(max = 200) int others) {
        var interval = new Proportion(count, count + others).clopperPearson();
        var mirrored = new Proportion(others, count + others).clopperPearson();
        assertThat(interval.lower()).isCloseTo(1 - mirrored.upper(), within(1e-9));
        assertThat(interval.upper()).isCloseTo(1 - mirrored.lower(), within(1e-9));
    }
}
