package plateau.statistics;

import java.util.Optional;

/**
 * The interval of a survival that is symmetric after log(-log), so that it stays between 0 and 1.
 *
 * <p>Source: J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data, 2nd edition 2002, section 1.4.
 */
final class LogLog {

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private LogLog() {
    }

    static Optional<Interval> interval(double survival, double greenwoodSum) {
        if (survival == 0) {
            return Optional.empty();
        }
        if (survival == 1) {
            return Optional.of(new Interval(1, 1));
        }
        double reach = Z * Math.sqrt(greenwoodSum) / -Math.log(survival);
        return Optional.of(new Interval(Math.pow(survival, Math.exp(reach)), Math.pow(survival, Math.exp(-reach))));
    }
}
