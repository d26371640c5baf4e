package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two proportions compared. */
class FisherExactTest {

    /** Source: SciPy 1.17.1, scipy.stats.fisher_exact; the first two are published as 0.0208 and 0.0005, both against 67 of 85. */
    @ParameterizedTest
    @CsvSource({
        "107, 167, 67, 85, 0.020810297767180436",
        "97, 171, 67, 85, 0.0005223227687005717",
        "22, 168, 32, 85, 1.6006363241076465e-05",
        "17, 171, 32, 85, 3.8026449139299547e-07",
        "8, 10, 1, 6, 0.034965034965034975",
        "3, 4, 1, 4, 0.48571428571428565",
        "10, 20, 0, 12, 0.004390980688315892",
        "0, 5, 5, 5, 0.007936507936507938"})
    void theProbabilityIsThatOfAnotherPackage(int count1, int of1, int count2, int of2, double p) {
        assertThat(p(count1, of1, count2, of2)).isCloseTo(p, within(p * 1e-9));
    }

    /** Tables that are exactly as likely as the observed one differ from it by a rounding. Source: SciPy 1.17.1. */
    @ParameterizedTest
    @CsvSource({"0, 2, 2, 5, 1", "1, 6, 9, 11, 0.03450226244343895"})
    void aTableAsLikelyAsTheObservedOneCounts(int count1, int of1, int count2, int of2, double p) {
        assertThat(p(count1, of1, count2, of2)).isCloseTo(p, within(1e-9));
    }

    @Test
    void aTableWithAnEmptySumSaysNothing() {
        assertThat(p(0, 0, 3, 7)).isEqualTo(1);
        assertThat(p(3, 7, 0, 0)).isEqualTo(1);
        assertThat(p(0, 4, 0, 7)).isEqualTo(1);
        assertThat(p(4, 4, 7, 7)).isEqualTo(1);
        assertThat(p(0, 0, 0, 0)).isEqualTo(1);
    }

    @Property
    void swappingRowsOrColumnsOrBothSidesChangesNothing(@ForAll @IntRange(max = 60) int a, @ForAll @IntRange(max = 60) int b,
                                                        @ForAll @IntRange(max = 60) int c, @ForAll @IntRange(max = 60) int d) {
        double p = p(a, a + b, c, c + d);
        assertThat(p).isBetween(0.0, 1.0);
        assertThat(p(c, c + d, a, a + b)).isCloseTo(p, within(1e-9));
        assertThat(p(b, a + b, d, c + d)).isCloseTo(p, within(1e-9));
        assertThat(p(a, a + c, b, b + d)).isCloseTo(p, within(1e-9));
    }

    @Property
    void equalSharesDoNotDiffer(@ForAll @IntRange(max = 50) int count, @ForAll @IntRange(max = 50) int others) {
        assertThat(p(count, count + others, count, count + others)).isCloseTo(1, within(1e-9));
    }

    private static double p(int count1, int of1, int count2, int of2) {
        return new FisherExact(new Proportion(count1, of1), new Proportion(count2, of2)).p();
    }
}
