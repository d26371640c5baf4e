package plateau.schedule;

import static java.time.temporal.ChronoUnit.DAYS;
import static plateau.deviation.DeviationCode.COUNT_LATE;
import static plateau.deviation.DeviationCode.COUNT_MISSED;
import static plateau.deviation.DeviationCode.TAPER_NOT_HALTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plateau.deviation.Finding;
import plateau.deviation.Severity;
import plateau.page.Written;
import plateau.protocol.NextCount;
import plateau.protocol.Sentences;

/**
 * What was left undone for a subject up to today, as deviations; the same whatever the order in which the facts were entered.
 *
 * @param departedOn the days of decisions against a halt of a taper that stand as deviations
 */
public record LeftUndone(SubjectCourse course, Versions versions, Set<LocalDate> departedOn) {

    /** Days after the window in which a count is late; after them it is missed (protocol.md 8). */
    private static final int DAYS_LATE = 7;

    public List<Finding> findings() {
        return Stream.concat(CountWindows.of(course, versions).missed().stream().flatMap(window -> finding(window).stream()),
                new UndecidedHalts(course, versions, departedOn).list().stream().map(LeftUndone::finding)).toList();
    }

    /** Nothing as long as the count may still come and be late only. */
    private Optional<Finding> finding(OpenWindow window) {
        LocalDate closed = window.count().latest();
        LocalDate lastLate = closed.plusDays(DAYS_LATE);
        Optional<LocalDate> late = course.firstCountAfter(closed).filter(day -> !day.isAfter(lastLate));
        return late.map(day -> late(window, day))
                .or(() -> lastLate.isBefore(course.today()) ? Optional.of(missed(window, lastLate)) : Optional.empty());
    }

    private static Finding late(OpenWindow window, LocalDate on) {
        return Finding.undone(COUNT_LATE, COUNT_LATE.severity(), window.count().latest(), asked(window.count()),
                "Collected on %s, %s after the window".formatted(Written.date(on), Sentences.ENGLISH.days(DAYS.between(window.count().latest(), on))),
                because(window));
    }

    private static Finding missed(OpenWindow window, LocalDate lastLate) {
        return Finding.undone(COUNT_MISSED, window.isOfSubjectAtRisk() ? Severity.MAJOR : Severity.MINOR, window.count().latest(), asked(window.count()),
                "No count in the window, nor in the %d days after it, until %s".formatted(DAYS_LATE, Written.date(lastLate)), because(window));
    }

    private static String asked(NextCount count) {
        return "A platelet count, due on %s and welcome from %s to %s".formatted(Written.date(count.due()), Written.date(count.earliest()), Written.date(count.latest()));
    }

    private static String because(OpenWindow window) {
        return "The window of the next count as it was opened on " + Written.date(window.openedOn())
                + (window.isOfSubjectAtRisk() ? "; the subject was " + StateWords.of(window.subject()) : "");
    }

    private static Finding finding(AskedHalt halt) {
        return Finding.undone(TAPER_NOT_HALTED, TAPER_NOT_HALTED.severity(), halt.dueBy(), halt.asked().asks(),
                "No decision until %s, %s after the halt was first asked".formatted(Written.date(halt.dueBy()), Sentences.ENGLISH.days(DAYS.between(halt.on(), halt.dueBy()))),
                "%s (rule %s of %s %s)".formatted(halt.asked().because(), halt.asked().rule(), halt.asked().protocol(), halt.asked().version()));
    }
}
