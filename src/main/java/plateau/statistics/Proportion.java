package plateau.statistics;

import java.util.OptionalDouble;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** So many of so many, 0 of 0 included. An IllegalArgumentException refuses more than all and fewer than none. */
public record Proportion(int count, int of) {

    private static final double ALPHA = 0.05;

    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("No proportion: " + count + " of " + of);
        }
    }

    public int others() {
        return of - count;
    }

    /** Between 0 and 1; empty for 0 of 0. */
    public OptionalDouble share() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    /**
     * The exact interval. 0 of 0 says nothing, so anything is possible.
     *
     * <p>Source: C. J. Clopper, E. S. Pearson, Biometrika 1934;26:404-413.
     */
    public Interval clopperPearson() {
        if (of == 0) {
            return new Interval(0, 1);
        }
        var found = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(of, count, ALPHA);
        return new Interval(found.getLowerBound(), found.getUpperBound());
    }
}
