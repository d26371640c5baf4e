package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of a response since a taper started.
 *
 * @param on    day of the count's collection, or of the event
 * @param value the count in 10^9/L or the WHO grade of the bleeding; 0 for a rescue
 * @param confirming the count that confirmed a count, where one did
 */
record Relapse(LocalDate on, RelapseCause cause, BigDecimal value, Optional<DatedCount> confirming) {
}
