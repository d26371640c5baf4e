package plateau.cockpit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import plateau.protocol.PlannedStep;

/**
 * A step of a taper's plan and what became of it.
 *
 * @param plannedOn the date of its planned day
 * @param takenOn   where it was taken
 */
public record Step(PlannedStep planned, LocalDate plannedOn, StepState state, Optional<LocalDate> takenOn) {

    /** Days from its planned day to the day on which it was taken; negative where it was taken early. */
    public long daysAfterPlan() {
        return takenOn.map(on -> ChronoUnit.DAYS.between(plannedOn, on)).orElse(0L);
    }
}
