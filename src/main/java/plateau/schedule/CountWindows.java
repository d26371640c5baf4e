package plateau.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.protocol.Situation;

/**
 * The windows that the rules opened for a subject's counts, one after the other.
 *
 * <p>A count, a new regimen, the start or the end of a taper each opens the window of the next count and takes the place of the
 * one before. A count before its window moves the schedule in the same way. While nothing happens no further window opens, so a
 * long silence is one missed window, whatever its length; until the page of today it stays overdue. Before the first regimen,
 * while treatment is stopped and from the last day in the study there is none.
 *
 * @param missed   those whose last day is over, and on none of their days a count came
 * @param standing the one of the next count, over or not
 */
public record CountWindows(List<OpenWindow> missed, Optional<OpenWindow> standing) {

    public static CountWindows of(SubjectCourse course, Versions versions) {
        List<OpenWindow> missed = new ArrayList<>();
        Optional<OpenWindow> standing = Optional.empty();
        for (LocalDate day : course.turns()) {
            Optional<OpenWindow> next = opened(course, day, versions);
            if (course.hasCountOn(day) || moves(standing, next)) {
                standing.filter(window -> window.isOverOn(day)).ifPresent(missed::add);
                standing = next;
            }
        }
        standing.filter(window -> window.isOverOn(course.today())).ifPresent(missed::add);
        return new CountWindows(List.copyOf(missed), standing);
    }

    /** A window that was over before it opened would blame a site for what nobody could do. */
    private static boolean moves(Optional<OpenWindow> standing, Optional<OpenWindow> next) {
        return next.isEmpty() || !next.get().isOverOn(next.get().openedOn()) && standing.filter(next.get()::asksTheSameAs).isEmpty();
    }

    private static Optional<OpenWindow> opened(SubjectCourse course, LocalDate day, Versions versions) {
        if (course.hasEndedBy(day)) {
            return Optional.empty();
        }
        Situation situation = course.on(day);
        return Optional.ofNullable(course.asked().get(day)).filter(asked -> !asked.latest().isBefore(day))
                .or(() -> versions.on(day).filter(file -> file.flaws(situation).isEmpty()).flatMap(file -> file.scheduled(situation)))
                .map(count -> new OpenWindow(day, count, situation.subjectState()));
    }
}
