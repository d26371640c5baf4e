package plateau.schedule;

import java.time.LocalDate;
import plateau.protocol.Recommendation;

/**
 * A halt of a taper that the protocol asked on a day and on each of the days after it on which it could be decided in time.
 *
 * @param until the last day on which it was still asked
 */
public record AskedHalt(LocalDate on, LocalDate dueBy, LocalDate until, Recommendation asked) {
}
