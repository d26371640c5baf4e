package plateau.protocol;

import java.util.function.BiFunction;

/**
 * How a rule finds the new regimen, from the one that leads to the least drug to the one that leads to the most, all
 * else equal; in a file the name is written {@code one-level-down}.
 */
public enum RegimenChange {
    NO_DRUG((course, terms) -> Regimen.OFF),
    ONE_LEVEL_DOWN((course, terms) -> terms.doses().below(course.regimen()).orElse(course.regimen())),
    /** The next step of the taper. */
    NEXT_STEP((course, terms) -> terms.nextStep(course).map(PlannedStep::regimen).orElse(course.regimen())),
    UNCHANGED((course, terms) -> course.regimen()),
    /** The lowest level stays the lowest. */
    ONE_LEVEL_BELOW_HOLD((course, terms) ->
            course.lastOnDrug().flatMap(terms.doses()::below).orElse(terms.doses().lowest())),
    /** The dose assigned to the subject, else the protocol's own, daily. */
    START_DOSE((course, terms) ->
            course.situation().assignedDoseMg().map(Regimen::daily).orElse(terms.doses().defaultStart().regimen())),
    /** The last effective regimen: less drug than now it never is. */
    LAST_EFFECTIVE((course, terms) ->
            terms.tapering().map(words -> words.lastEffective(course)).orElse(course.regimen())),
    ONE_LEVEL_UP((course, terms) -> terms.doses().above(course.regimen()).orElse(course.regimen()));

    private final BiFunction<Course, Terms, Regimen> definition;

    RegimenChange(BiFunction<Course, Terms, Regimen> definition) {
        this.definition = definition;
    }

    Regimen of(Course course, Terms terms) {
        return definition.apply(course, terms);
    }
}
