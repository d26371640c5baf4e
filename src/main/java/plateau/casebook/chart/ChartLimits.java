package plateau.casebook.chart;

import java.math.BigDecimal;

/** The protocol's numbers that the platelet chart shows: counts in 10^9/L, the highest daily dose in mg. */
public record ChartLimits(BigDecimal targetLow, BigDecimal targetHigh, BigDecimal interruptAbove, BigDecimal maximumDoseMg) {

    public ChartLimits {
        if (targetLow.compareTo(targetHigh) >= 0 || targetHigh.compareTo(interruptAbove) > 0) {
            throw new IllegalArgumentException("Limits must rise: target " + targetLow + " to " + targetHigh
                    + ", interrupt above " + interruptAbove);
        }
    }

    String targetWords() {
        return plain(targetLow) + " to " + plain(targetHigh);
    }

    String interruptWords() {
        return "above " + plain(interruptAbove);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    boolean inTarget(CountPoint count) {
        return count.isWithin(targetLow, targetHigh);
    }

    boolean interrupts(CountPoint count) {
        return count.value().compareTo(interruptAbove) > 0;
    }
}
