package plateau.protocol;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a count collected after the day the taper started is a relapse.
 *
 * @param band           10^9/L
 * @param timesBaseline  a count below this many times the baseline count is one too; not asked where empty
 * @param secondRequired whether a second count must confirm the first
 * @param daysToSecond   days after which a second count can do so
 */
record LowCount(Band band, Optional<BigDecimal> timesBaseline, boolean secondRequired, int daysToSecond,
        Source source) {

    Stream<Relapse> in(Course course) {
        return course.situation().counts().stream()
                .filter(count -> course.isAfterTaperStart(count.on()) && isLow(count, course))
                .map(count -> new Relapse(count.on(), cause(count, course), count.value()))
                .filter(relapse -> !secondRequired || relapse.cause() == Relapse.Cause.COUNT_CONFIRMED);
    }

    /** The next count that is late enough confirms the first, or does not. */
    private Relapse.Cause cause(DatedCount first, Course course) {
        return course.situation().counts().stream()
                .filter(next -> !next.on().isBefore(first.on().plusDays(daysToSecond))).findFirst().filter(next -> isLow(next, course))
                .map(next -> Relapse.Cause.COUNT_CONFIRMED).orElse(Relapse.Cause.COUNT_UNCONFIRMED);
    }

    private boolean isLow(DatedCount count, Course course) {
        return band.contains(count.value()) || timesBaseline
                .flatMap(times -> course.situation().baselineCount().map(times::multiply)).filter(limit -> count.value().compareTo(limit) < 0).isPresent();
    }
}
