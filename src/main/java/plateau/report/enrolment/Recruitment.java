package plateau.report.enrolment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import plateau.cut.StudySite;
import plateau.report.ReportFilter;
import plateau.report.StudyAtCut;

/**
 * The course of the enrolment and how it may go on.
 *
 * @param enrolments the days of all enrolments, in their order
 * @param from       the first day to show
 * @param today      the day of the cut
 */
record Recruitment(List<LocalDate> enrolments, LocalDate from, LocalDate today, int target, Projection.Answer answer) {

    private static final long LEAST_DAYS_AHEAD = 182;

    static Recruitment of(EnrolmentLines lines, StudyAtCut study, ReportFilter filter) {
        int target = study.sites(filter).stream().mapToInt(StudySite::target).sum();
        LocalDate first = Stream.of(lines.screenings(), lines.enrolments()).flatMap(List::stream).min(LocalDate::compareTo).orElse(study.today());
        return new Recruitment(lines.enrolments(), first, study.today(), target, TargetChapter.answer(lines, target, study.today()));
    }

    Optional<Projection> projection() {
        return answer.projection();
    }

    int enrolled() {
        return enrolments.size();
    }

    SortedMap<LocalDate, Integer> byDay() {
        return enrolments.stream().collect(toMap(day -> day, day -> 1, Integer::sum, TreeMap::new));
    }

    int enrolledUntil(LocalDate day) {
        return Math.toIntExact(enrolments.stream().filter(on -> !on.isAfter(day)).count());
    }

    /** The last day to show: a projection far ahead is cut where it would press what has happened to the edge. */
    LocalDate end() {
        LocalDate last = enrolments.stream().reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        LocalDate farthest = last.plusDays(Math.max(LEAST_DAYS_AHEAD, ChronoUnit.DAYS.between(from, last)));
        return projection().map(ahead -> ahead.latest().filter(day -> day.isBefore(farthest)).orElse(farthest)).orElse(last);
    }
}
