package plateau.report.enrolment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import plateau.statistics.PoissonCount;

/**
 * When a target is reached if subjects go on to be enrolled as they were of late.
 *
 * @param today   the day of the cut, from which it looks ahead
 * @param recent  who was enrolled in the last days
 * @param days    how many days that were
 */
record Projection(LocalDate today, int enrolled, int target, PoissonCount recent, int days) {

    static final int WEEKS = 12;
    static final int LEAST_WEEKS = 4;
    static final int LEAST_ENROLMENTS = 3;
    static final int MOST_YEARS = 10;

    /** A projection, or why there is none. */
    record Answer(Optional<Projection> projection, String whyNone) {

        private static Answer none(String why) {
            return new Answer(Optional.empty(), why);
        }
    }

    /**
     * @param enrolments in their order
     * @param first      when the first subject was screened or enrolled
     */
    static Answer of(int target, List<LocalDate> enrolments, Optional<LocalDate> first, LocalDate today) {
        if (target == 0) {
            return Answer.none("no target is set");
        }
        if (enrolments.size() >= target) {
            return Answer.none("the target is reached");
        }
        int days = Math.toIntExact(Math.min(WEEKS * 7L, first.map(day -> ChronoUnit.DAYS.between(day, today) + 1).orElse(0L)));
        if (days < LEAST_WEEKS * 7) {
            return Answer.none("fewer than %d weeks since the first subject".formatted(LEAST_WEEKS));
        }
        int recent = Math.toIntExact(enrolments.stream().filter(day -> day.isAfter(today.minusDays(days))).count());
        if (recent < LEAST_ENROLMENTS) {
            return Answer.none("fewer than %d enrolments in the last %d days".formatted(LEAST_ENROLMENTS, days));
        }
        return new Answer(Optional.of(new Projection(today, enrolments.size(), target, new PoissonCount(recent), days)), "");
    }

    double perWeek() {
        return 7.0 * recent.events() / days;
    }

    double lowerPerWeek() {
        return 7 * recent.lower() / days;
    }

    double upperPerWeek() {
        return 7 * recent.upper() / days;
    }

    /** Empty where it lies more than ten years ahead. */
    Optional<LocalDate> reached() {
        return reachedAt(perWeek());
    }

    Optional<LocalDate> earliest() {
        return reachedAt(upperPerWeek());
    }

    Optional<LocalDate> latest() {
        return reachedAt(lowerPerWeek());
    }

    private Optional<LocalDate> reachedAt(double perWeek) {
        double daysAhead = Math.ceil((target - enrolled) * 7 / perWeek);
        return Optional.of(daysAhead).filter(ahead -> ahead <= MOST_YEARS * 365.25).map(ahead -> today.plusDays(ahead.longValue()));
    }

    /** Subjects enrolled by a day after the cut, at such a rate; never more than the target. */
    double enrolledOn(LocalDate day, double perWeek) {
        return Math.min(target, enrolled + perWeek * ChronoUnit.DAYS.between(today, day) / 7);
    }
}
