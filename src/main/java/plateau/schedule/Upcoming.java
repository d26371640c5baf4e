package plateau.schedule;

import java.time.LocalDate;
import java.util.Optional;
import plateau.protocol.NextCount;
import plateau.protocol.SubjectState;

/**
 * What comes next for a subject, as of a day.
 *
 * @param since     since when the task stands, or for when it is planned
 * @param asks      what the protocol asks, in words
 * @param count     the window of the next count, over or not
 * @param step      the next step of a taper
 * @param weekEight the day of the primary endpoint, as long as it lies ahead
 * @param stageEnd  the end of the stage of the trial, where its length is fixed
 */
public record Upcoming(LocalDate asOf, Task task, LocalDate since, String asks, SubjectState subject, Optional<NextCount> count,
        Optional<PlannedDay> step, Optional<LocalDate> weekEight, Optional<LocalDate> stageEnd) {
}
