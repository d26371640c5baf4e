package plateau.protocol;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What a rule may measure with a band; the unit stands in the name that the file uses. */
enum Quantity {
    /** The current count, 10^9/L. */
    COUNT("count-10e9-per-L", false, course -> course.currentCount().map(DatedCount::value)),
    DAYS_ON_REGIMEN("days-on-regimen", true, course -> course.daysOnRegimen().map(BigDecimal::valueOf)),
    /** The worst bleeding on or after the day of the current count, grade 0 to 4 of the WHO scale. */
    BLEEDING_SINCE_COUNT("bleeding-since-count-who-grade", false,
            course -> course.worstBleedingSinceCount().map(BigDecimal::valueOf));

    private final String key;
    private final boolean days;
    private final Function<Course, Optional<BigDecimal>> definition;

    Quantity(String key, boolean days, Function<Course, Optional<BigDecimal>> definition) {
        this.key = key;
        this.days = days;
        this.definition = definition;
    }

    String key() {
        return key;
    }

    /** Whether it grows by one with every day that passes. */
    boolean countsDays() {
        return days;
    }

    Optional<BigDecimal> of(Course course) {
        return definition.apply(course);
    }
}
