package plateau.protocol;

import java.math.BigDecimal;
import java.util.function.IntPredicate;

/** One side of a band. */
enum Bound {
    FROM(true, true, comparison -> comparison >= 0),
    ABOVE(true, false, comparison -> comparison > 0),
    TO(false, true, comparison -> comparison <= 0),
    BELOW(false, false, comparison -> comparison < 0);

    private final boolean lower;
    private final boolean inclusive;
    private final IntPredicate admitted;

    Bound(boolean lower, boolean inclusive, IntPredicate admitted) {
        this.lower = lower;
        this.inclusive = inclusive;
        this.admitted = admitted;
    }

    boolean isLower() {
        return lower;
    }

    boolean admits(BigDecimal value, BigDecimal limit) {
        return admitted.test(value.compareTo(limit));
    }

    /** The place on the line of numbers where the answer changes. */
    Cut cut(BigDecimal limit) {
        return new Cut(limit, lower != inclusive);
    }

    /** The first whole number, going up, on which this side answers differently than on the one before. */
    BigDecimal turnsAt(BigDecimal limit) {
        return cut(limit).amongWholeNumbers().number();
    }
}
