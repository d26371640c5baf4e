package plateau.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers summed up by three. */
class QuartilesTest {

    @Test
    void noNumberHasNoQuartiles() {
        assertThat(Quartiles.of()).isEmpty();
    }

    @Test
    void oneNumberIsAllThree() {
        assertThat(Quartiles.of(7)).contains(new Quartiles(7, 7, 7));
    }

    /** Source: Hyndman and Fan's definition 2, worked by hand. */
    @Test
    void aCutBetweenTwoNumbersIsTheirMean() {
        assertThat(Quartiles.of(8, 1, 4, 2)).contains(new Quartiles(1.5, 3, 6));
        assertThat(Quartiles.of(5, 1, 4, 2, 3)).contains(new Quartiles(2, 3, 4));
    }

    @Test
    void theNumbersGivenKeepTheirOrder() {
        double[] numbers = {3, 1, 2};
        Quartiles.of(numbers);
        assertThat(numbers).containsExactly(3, 1, 2);
    }
}
