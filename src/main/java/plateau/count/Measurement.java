package plateau.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A platelet count as the site reports it.
 *
 * @param typedValue  the number as typed, in {@code unit}
 * @param collectedAt when the sample was taken
 * @param collectedOn the calendar date of that at the site
 */
public record Measurement(String typedValue, PlateletUnit unit, Instant collectedAt, LocalDate collectedOn, CountSource source) {

    /** In 10^9/L. */
    public static final BigDecimal HIGHEST_POSSIBLE = new BigDecimal("5000");

    public BigDecimal gigaPerLitre() {
        return unit.toGigaPerLitre(new BigDecimal(typedValue));
    }

    public boolean isPossible() {
        return gigaPerLitre().signum() >= 0 && gigaPerLitre().compareTo(HIGHEST_POSSIBLE) <= 0;
    }
}
