package plateau.protocol;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;

/** What a rule may measure with a band; the unit stands in the name that the file uses. */
enum Quantity {
    /** The current count, 10^9/L. */
    COUNT("count-10e9-per-L", false, new Condition.Is(Truth.COUNT_KNOWN, true),
            course -> course.currentCount().map(DatedCount::value)),
    DAYS_ON_REGIMEN("days-on-regimen", true,
            new Condition.SubjectIs(EnumSet.complementOf(EnumSet.of(SubjectState.NOT_STARTED))),
            course -> course.daysOnRegimen().map(BigDecimal::valueOf)),
    /** The worst bleeding on or after the day of the current count, grade 0 to 4 of the WHO scale. */
    BLEEDING_SINCE_COUNT("bleeding-since-count-who-grade", false, new Condition.Is(Truth.COUNT_KNOWN, true),
            course -> course.worstBleedingSinceCount().map(BigDecimal::valueOf));

    private final String key;
    private final boolean days;
    private final Condition known;
    private final Function<Course, Optional<BigDecimal>> definition;

    Quantity(String key, boolean days, Condition known,
            Function<Course, Optional<BigDecimal>> definition) {
        this.key = key;
        this.days = days;
        this.known = known;
        this.definition = definition;
    }

    String key() {
        return key;
    }

    /** Whether it grows by one with every day that passes. */
    boolean countsDays() {
        return days;
    }

    /** Whether it is never between two whole numbers: everything but a platelet count. */
    boolean countsWhole() {
        return this != COUNT;
    }

    /** When there is a number for it. */
    Condition known() {
        return known;
    }

    Optional<BigDecimal> of(Course course) {
        return definition.apply(course);
    }
}
