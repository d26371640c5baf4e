package plateau.demo;

import java.time.LocalDate;
import java.util.List;
import plateau.protocol.NextCount;

/** The visits of one subject in titration, in their order; none before the first dose. */
record Course(List<Visit> visits) {

    Visit last() {
        return visits.get(visits.size() - 1);
    }

    boolean isStarted() {
        return !visits.isEmpty();
    }

    /** When the next count is due after the last decision; none for a subject who was stopped. */
    boolean isDue(LocalDate day) {
        return last().asked().next().filter(next -> contains(next, day)).isPresent();
    }

    boolean isOverdue(LocalDate day) {
        return last().asked().next().filter(next -> next.latest().isBefore(day)).isPresent();
    }

    boolean isDissented() {
        return visits.stream().anyMatch(visit -> visit.dissent().isPresent());
    }

    /** Whether the last counts, so many of them, all lie in the target range. */
    boolean isInTarget(int counts) {
        return visits.size() >= counts && visits.subList(visits.size() - counts, visits.size()).stream().allMatch(Visit::isInTarget);
    }

    private static boolean contains(NextCount window, LocalDate day) {
        return !day.isBefore(window.earliest()) && !day.isAfter(window.latest());
    }
}
