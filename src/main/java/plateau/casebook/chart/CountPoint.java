package plateau.casebook.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A platelet count in 10^9/L and the day it was collected. */
public record CountPoint(LocalDate on, BigDecimal value) {

    public CountPoint {
        requireNonNull(on);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A platelet count is never negative: " + value);
        }
    }

    boolean isWithin(BigDecimal low, BigDecimal high) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    /** The count as people write it: 63, not 63.0. */
    String words() {
        return value.stripTrailingZeros().toPlainString();
    }
}
