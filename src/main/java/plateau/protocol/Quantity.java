package plateau.protocol;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What a rule may measure with a band; the unit stands in the name that the file uses. */
enum Quantity {
    /** The current count, 10^9/L. */
    COUNT("count-10e9-per-L", known(Truth.COUNT_KNOWN),
            (course, terms) -> course.currentCount().map(DatedCount::value)),
    /** Days since the current count was collected. */
    COUNT_AGE("count-age-days", known(Truth.COUNT_KNOWN),
            (course, terms) -> course.currentCount().map(DatedCount::on).map(course::daysSince).map(BigDecimal::valueOf)),
    DAYS_ON_REGIMEN("days-on-regimen", after(SubjectState.NOT_STARTED),
            (course, terms) -> course.daysOnRegimen().map(BigDecimal::valueOf)),
    DAYS_SINCE_FIRST_DOSE("days-since-first-dose", after(SubjectState.NOT_STARTED),
            (course, terms) -> course.firstDose().map(course::daysSince).map(BigDecimal::valueOf)),
    /** Days from the start of the regimen in force to the current count; negative for a count from before. */
    COUNT_DAYS_ON_REGIMEN("count-collected-days-on-regimen",
            new Condition.All(List.of(known(Truth.COUNT_KNOWN), after(SubjectState.NOT_STARTED))),
            (course, terms) -> course.currentCount().map(DatedCount::on).flatMap(course::daysIntoRegimen)),
    /** Days from the start of the regimen in force to the day from which the next count is reckoned. */
    BASE_DAY_ON_REGIMEN("base-day-days-on-regimen", after(SubjectState.NOT_STARTED),
            (course, terms) -> course.baseDay().flatMap(course::daysIntoRegimen)),
    DAYS_SINCE_TAPER_START("days-since-taper-start", in(SubjectState.TAPERING, SubjectState.WITHDRAWN),
            (course, terms) -> course.taperStarted().map(course::daysSince).map(BigDecimal::valueOf)),
    /** Days since the day for which the next step of the taper is planned; negative before it. */
    DAYS_PAST_NEXT_STEP("days-past-next-step", in(SubjectState.TAPERING),
            (course, terms) -> terms.nextStepOn(course).map(course::daysSince).map(BigDecimal::valueOf)),
    /** The worst bleeding on or after the day of the current count, grade 0 to 4 of the WHO scale. */
    BLEEDING_SINCE_COUNT("bleeding-since-count-who-grade", known(Truth.COUNT_KNOWN),
            (course, terms) -> course.worstBleedingSinceCount().map(BigDecimal::valueOf));

    private static final Set<Quantity> GROW_DAILY = EnumSet.of(COUNT_AGE, DAYS_ON_REGIMEN, DAYS_SINCE_FIRST_DOSE,
            DAYS_SINCE_TAPER_START, DAYS_PAST_NEXT_STEP);
    private static final Set<Quantity> MAY_BE_NEGATIVE = EnumSet.of(COUNT_DAYS_ON_REGIMEN, DAYS_PAST_NEXT_STEP);

    private final String key;
    private final Condition known;
    private final BiFunction<Course, Terms, Optional<BigDecimal>> definition;

    Quantity(String key, Condition known, BiFunction<Course, Terms, Optional<BigDecimal>> definition) {
        this.key = key;
        this.known = known;
        this.definition = definition;
    }

    String key() {
        return key;
    }

    /** Whether it grows by one with every day that passes. */
    boolean countsDays() {
        return GROW_DAILY.contains(this);
    }

    /** Whether it is never between two whole numbers: everything but a platelet count. */
    boolean countsWhole() {
        return this != COUNT;
    }

    /** All numbers that it can be. */
    Span domain() {
        return MAY_BE_NEGATIVE.contains(this) ? Span.ALL : Span.NOT_NEGATIVE;
    }

    /** When there is a number for it. */
    Condition known() {
        return known;
    }

    Optional<BigDecimal> of(Course course, Terms terms) {
        return definition.apply(course, terms);
    }

    private static Condition known(Truth truth) {
        return new Condition.Is(truth, true);
    }

    private static Condition in(SubjectState... states) {
        return new Condition.SubjectIs(Set.of(states));
    }

    private static Condition after(SubjectState state) {
        return new Condition.SubjectIs(EnumSet.complementOf(EnumSet.of(state)));
    }
}
