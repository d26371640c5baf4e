package plateau.deviation;

import plateau.subject.Subject;

/** A deviation with the subject that it is about. */
public record SubjectDeviation(Deviation deviation, Subject subject) {
}
