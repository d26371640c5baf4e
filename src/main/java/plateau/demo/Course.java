package plateau.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.protocol.NextCount;
import plateau.protocol.Stage;
import plateau.subject.TaperPhase;

/**
 * The visits of one subject under treatment, in their order; none before the first dose.
 *
 * @param phase the stage of treatment after the last
 */
record Course(List<Visit> visits, TaperPhase phase) {

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

    /** The visit at which a rule asked for something, the last of several. */
    Optional<Visit> asked(String rule) {
        return visits.stream().filter(visit -> visit.isAsked(rule)).reduce((earlier, later) -> later);
    }

    boolean isIn(Stage stage) {
        return phase.stage() == stage;
    }

    /** Whether the last decision, in titration, was for this dose once a day. */
    boolean isBackOn(String doseMg) {
        return isIn(Stage.TITRATION) && last().choice().regimen().everyDays() == 1 && last().choice().regimen().doseMg().compareTo(new BigDecimal(doseMg)) == 0;
    }

    /** The day of the withdrawal at the end of the taper. */
    Optional<LocalDate> withdrawnOn() {
        return asked("taper-withdraw").map(Visit::decidedOn);
    }

    /** Whether the next count is weeks away. */
    boolean isSeenRarely() {
        return last().asked().next().filter(next -> next.due().isAfter(last().decidedOn().plusDays(15))).isPresent();
    }

    private static boolean contains(NextCount window, LocalDate day) {
        return !day.isBefore(window.earliest()) && !day.isAfter(window.latest());
    }
}
