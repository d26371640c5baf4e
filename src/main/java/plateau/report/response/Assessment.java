package plateau.report.response;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A platelet count by which the response is judged; of several on one day it is the last.
 *
 * @param day         days since the first dose, 1 at least
 * @param count       in 10^9/L
 * @param afterRescue whether a rescue therapy may have made it
 */
record Assessment(LocalDate on, int day, BigDecimal count, boolean afterRescue) {

    static final BigDecimal RESPONSE = BigDecimal.valueOf(50);
    static final BigDecimal RAISED = BigDecimal.valueOf(30);
    static final BigDecimal COMPLETE = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    boolean isAtLeast(BigDecimal limit) {
        return count.compareTo(limit) >= 0;
    }

    /** 30 or more, and at least twice the baseline. */
    boolean isRaisedFrom(BigDecimal baseline) {
        return isAtLeast(RAISED) && isAtLeast(baseline.multiply(TWICE));
    }

    boolean isResponse() {
        return isAtLeast(RESPONSE) && !afterRescue;
    }
}
