package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A platelet count.
 *
 * @param on    local date of collection
 * @param value 10^9/L, from 0 to 5000
 * @throws SituationException for a value out of these bounds
 */
public record DatedCount(LocalDate on, BigDecimal value) {

    /** 10^9/L. */
    public static final BigDecimal HIGHEST = BigDecimal.valueOf(5000);

    public DatedCount {
        Objects.requireNonNull(on);
        SituationException.refuseIf(value.signum() < 0 || value.compareTo(HIGHEST) > 0, "value", "flaw.count");
    }
}
