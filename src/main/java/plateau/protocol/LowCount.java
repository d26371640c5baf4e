package plateau.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    Optional<Relapse> first(Course course) {
        List<DatedCount> counts = course.situation().counts();
        return IntStream.range(0, counts.size())
                .filter(place -> course.isAfterTaperStart(counts.get(place).on()) && isLow(counts.get(place), course))
                .mapToObj(place -> relapse(counts.get(place), counts.subList(place + 1, counts.size()), course))
                .filter(relapse -> !secondRequired || relapse.cause() == RelapseCause.COUNT_CONFIRMED).findFirst();
    }

    /** The next count that is late enough confirms the first, or does not. */
    private Relapse relapse(DatedCount first, List<DatedCount> later, Course course) {
        Optional<DatedCount> confirming = later.stream().filter(next -> !next.on().isBefore(first.on().plusDays(daysToSecond)))
                .findFirst().filter(next -> isLow(next, course));
        return new Relapse(first.on(), confirming.isPresent() ? RelapseCause.COUNT_CONFIRMED : RelapseCause.COUNT_UNCONFIRMED, first.value(), confirming);
    }

    private boolean isLow(DatedCount count, Course course) {
        return band.contains(count.value()) || timesBaseline
                .flatMap(times -> course.situation().baselineCount().map(times::multiply)).filter(limit -> count.value().compareTo(limit) < 0).isPresent();
    }
}
