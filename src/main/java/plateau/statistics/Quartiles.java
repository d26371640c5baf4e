package plateau.statistics;

import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * The median of some numbers and the quartiles around it, in the unit of the numbers.
 *
 * <p>Source: R. J. Hyndman, Y. Fan, Am Stat 1996;50:361-365, definition 2: averages of the observed where the cut falls between two.
 */
public record Quartiles(double lower, double median, double upper) {

    /** Empty of no number. */
    public static Optional<Quartiles> of(double... numbers) {
        if (numbers.length == 0) {
            return Optional.empty();
        }
        var cuts = Quantile.withDefaults().withCopy(true).with(EstimationMethod.HF2).evaluate(numbers, 0.25, 0.5, 0.75);
        return Optional.of(new Quartiles(cuts[0], cuts[1], cuts[2]));
    }
}
