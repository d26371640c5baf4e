package plateau.protocol;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The counts that a chart marks, in 10^9/L.
 *
 * @param targetLow  the lowest count of the target range, inclusive
 * @param targetHigh the highest, inclusive
 * @param highAbove  a count above this raises an alert
 */
public record CountLimits(BigDecimal targetLow, BigDecimal targetHigh, BigDecimal highAbove) {

    static Optional<CountLimits> of(Band target, Band high) {
        BigDecimal low = target.limits().get(Bound.FROM);
        BigDecimal top = target.limits().get(Bound.TO);
        BigDecimal above = high.limits().get(Bound.ABOVE);
        return low == null || top == null || above == null ? Optional.empty() : Optional.of(new CountLimits(low, top, above));
    }
}
