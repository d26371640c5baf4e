package plateau.subject;

/**
 * A subject's course changed by what was decided: enrolment, a dose, a taper, the end of the study. Observers bring in line
 * what follows from it, in the same transaction.
 */
public record CourseChanged(Subject subject) {
}
