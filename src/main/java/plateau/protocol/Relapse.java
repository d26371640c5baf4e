package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The end of a response since a taper started.
 *
 * @param on    day of the count's collection, or of the event
 * @param value the count in 10^9/L or the WHO grade of the bleeding; 0 for a rescue
 */
record Relapse(LocalDate on, Cause cause, BigDecimal value) {

    enum Cause { COUNT_UNCONFIRMED, COUNT_CONFIRMED, BLEEDING, RESCUE }
}
