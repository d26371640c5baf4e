package plateau.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** So many events in a time, with the exact 95 % interval of how many are to be expected in such a time. */
public record PoissonCount(int events) {

    private static final double HALF_ALPHA = 0.025;

    public PoissonCount {
        if (events < 0) {
            throw new IllegalArgumentException("There are no " + events + " events");
        }
    }

    /** Source: F. Garwood, Biometrika 1936;28:437-442. */
    public double lower() {
        return events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(HALF_ALPHA) / 2;
    }

    public double upper() {
        return ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(HALF_ALPHA) / 2;
    }
}
