package plateau.safety;

import java.time.Instant;
import plateau.subject.Subject;

/**
 * Which version of which fact of a subject a row is, and who wrote it when.
 *
 * @param reason why there is a further one, or null for the first
 */
record Edition(Subject subject, int number, int revision, boolean removes, String reason, String by, Instant at) {

    static Edition first(Subject subject, int number, String by, Instant at) {
        return new Edition(subject, number, 1, false, null, by, at);
    }
}
