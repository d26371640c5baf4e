package plateau.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test of two proportions, two-sided: the probability, with all sums held, of the tables that are at most
 * as likely as the observed one. Where a sum is 0 there is only one table, and the probability is 1.
 *
 * <p>Source: R. A. Fisher, J R Stat Soc 1935;98:39-82.
 */
public record FisherExact(Proportion first, Proportion second) {

    /**
     * Two tables that are equally likely may differ by a rounding. The library's own test, commons-statistics-inference
     * 1.2, has no such tolerance: to 0 of 2 against 2 of 5 it gives 0.52, not 1.
     */
    private static final double TOLERANCE = 1 + 1e-7;

    public double p() {
        if (first.of() + second.of() == 0) {
            return 1;
        }
        var tables = HypergeometricDistribution.of(first.of() + second.of(), first.count() + second.count(), first.of());
        double most = tables.probability(first.count()) * TOLERANCE;
        return Math.min(1, IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability).filter(probability -> probability <= most).sum());
    }
}
