package plateau.protocol;

import java.util.Optional;

/**
 * What the rules say of a course, before it is put into words.
 *
 * @param scheduled the window of the next count that stood before the decision
 * @param next      the one that stands after it
 */
record Advice(Course course, Facts facts, Optional<NextCount> scheduled, DoseRule rule, Regimen regimen,
        Optional<NextCount> next) {
}
