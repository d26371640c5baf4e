package plateau.query;

import plateau.subject.Subject;

/** A query with the subject that it is about. */
public record SubjectQuery(Query query, Subject subject) {
}
