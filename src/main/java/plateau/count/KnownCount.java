package plateau.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What one version of a count says, without the rest of it. @param stands whether the version counts now */
public record KnownCount(long subjectId, int number, boolean stands, BigDecimal gigaPerLitre, Instant collectedAt, LocalDate collectedOn) {

    /** Compares the value, whatever its trailing zeros. */
    public boolean says(BigDecimal other) {
        return gigaPerLitre.compareTo(other) == 0;
    }
}
