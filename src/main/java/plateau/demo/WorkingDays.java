package plateau.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import plateau.protocol.NextCount;

/** The days on which the sites of the demo see subjects: Monday to Friday. */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {
    }

    static boolean includes(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }

    static LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    static LocalDate onOrAfter(LocalDate day) {
        return includes(day) ? day : onOrAfter(day.plusDays(1));
    }

    static LocalDate onOrBefore(LocalDate day) {
        return includes(day) ? day : onOrBefore(day.minusDays(1));
    }

    /** The working day of the window that is nearest to the one wished; the window's last day where it holds none. */
    static LocalDate within(NextCount window, LocalDate wished) {
        return window.earliest().datesUntil(window.latest().plusDays(1)).filter(WorkingDays::includes)
                .min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - wished.toEpochDay()))).orElse(window.latest());
    }
}
