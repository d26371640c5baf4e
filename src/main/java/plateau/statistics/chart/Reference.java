package plateau.statistics.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A time known from elsewhere, in days, with the interval around it and a label that says from where, such as "published". */
public record Reference(String label, BigDecimal days, BigDecimal lower, BigDecimal upper) {

    public Reference {
        if (lower.signum() < 0 || lower.compareTo(days) > 0 || days.compareTo(upper) > 0) {
            throw new IllegalArgumentException("No reference: " + days + " days in " + lower + " to " + upper);
        }
    }

    /** The numbers with the digits they are known to: 15.0. */
    public static Reference of(String label, String days, String lower, String upper) {
        return new Reference(label, new BigDecimal(days), new BigDecimal(lower), new BigDecimal(upper));
    }

    String words() {
        return "%s %s days (%s to %s)".formatted(label, days.toPlainString(), lower.toPlainString(), upper.toPlainString());
    }

    int end() {
        return upper.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
