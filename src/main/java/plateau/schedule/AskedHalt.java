package plateau.schedule;

import java.time.LocalDate;
import plateau.protocol.Recommendation;

/** A halt of a taper that the protocol asked on a day and on each of the days after it on which it could be decided in time. */
public record AskedHalt(LocalDate on, LocalDate dueBy, Recommendation asked) {
}
