package plateau.protocol;

import java.util.function.BiFunction;

/**
 * How a rule finds the new regimen, from the one that leads to the least drug to the one that leads to the most, all
 * else equal; in a file the name is written {@code one-level-down}.
 */
public enum RegimenChange {
    NO_DRUG((course, doses) -> Regimen.OFF),
    ONE_LEVEL_DOWN((course, doses) -> doses.below(course.regimen()).orElse(course.regimen())),
    UNCHANGED((course, doses) -> course.regimen()),
    /** The lowest level stays the lowest. */
    ONE_LEVEL_BELOW_HOLD((course, doses) -> course.lastOnDrug().flatMap(doses::below).orElse(doses.lowest())),
    /** The dose assigned to the subject, else the protocol's own, daily. */
    START_DOSE((course, doses) ->
            course.situation().assignedDoseMg().map(Regimen::daily).orElse(doses.defaultStart().regimen())),
    ONE_LEVEL_UP((course, doses) -> doses.above(course.regimen()).orElse(course.regimen()));

    private final BiFunction<Course, Doses, Regimen> definition;

    RegimenChange(BiFunction<Course, Doses, Regimen> definition) {
        this.definition = definition;
    }

    Regimen of(Course course, Doses doses) {
        return definition.apply(course, doses);
    }
}
