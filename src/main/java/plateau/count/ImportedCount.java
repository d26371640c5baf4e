package plateau.count;

import plateau.subject.Subject;

/** A count as a line of a laboratory's file reports it. @param words what the audit trail says of it */
public record ImportedCount(Subject subject, Measurement measurement, long line, String words) {
}
