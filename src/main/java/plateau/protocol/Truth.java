package plateau.protocol;

import java.util.function.BiPredicate;

/** What a rule may ask with {@code true} or {@code false}; in a file the name is written {@code count-known}. */
enum Truth {
    COUNT_KNOWN((course, terms) -> course.currentCount().isPresent()),
    FRESH((course, terms) -> terms.freshness().of(course) == Freshness.Verdict.FRESH),
    /** The current count was collected on or before the day the regimen in force started. */
    COUNT_COLLECTED_BEFORE_REGIMEN((course, terms) -> course.currentCountPrecedesRegimen()),
    STABLE((course, terms) -> terms.stability().filter(stability -> stability.of(course)).isPresent()),
    CAME_FROM_REDUCTION((course, terms) -> course.origin().filter(Origin.REDUCTION::equals).isPresent()),
    CAME_FROM_RESUMPTION((course, terms) -> course.origin().filter(Origin.RESUMPTION::equals).isPresent()),
    LOWER_LEVEL_EXISTS((course, terms) -> terms.doses().below(course.regimen()).isPresent()),
    HIGHER_LEVEL_EXISTS((course, terms) -> terms.doses().above(course.regimen()).isPresent()),
    RELAPSED((course, terms) -> terms.relapse(course).isPresent()),
    NEXT_STEP_IS_OFF((course, terms) -> terms.nextStep(course).filter(step -> step.regimen().isOff()).isPresent()),
    ADHERENCE_CONFIRMED((course, terms) -> course.situation().adherenceConfirmed()),
    /** The decision date is not after the window of the next count; known once the table has named that window. */
    WITHIN_WINDOW_OF_NEXT_COUNT((course, terms) -> false),
    /** Known once a rule has decided; false before. */
    REGIMEN_CHANGES((course, terms) -> false);

    private final BiPredicate<Course, Terms> definition;

    Truth(BiPredicate<Course, Terms> definition) {
        this.definition = definition;
    }

    boolean holds(Course course, Terms terms) {
        return definition.test(course, terms);
    }
}
