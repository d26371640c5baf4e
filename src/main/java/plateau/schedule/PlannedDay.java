package plateau.schedule;

import java.time.LocalDate;

/** Something that is planned for a day, such as a step of a taper. */
public record PlannedDay(LocalDate on, String what) {
}
