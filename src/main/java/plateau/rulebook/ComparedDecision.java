package plateau.rulebook;

import java.util.Optional;
import plateau.dose.DoseDecision;
import plateau.protocol.Recommendation;
import plateau.subject.Subject;

/**
 * A signed decision before two versions of the protocol, both asked on the facts as they are known now, so that nothing
 * but the version differs.
 *
 * @param before what the version it was made under asks
 * @param after  what the other version asks; nothing where that version cannot be asked about this history
 * @param refusal why it cannot, or empty
 */
public record ComparedDecision(Subject subject, DoseDecision decision, Recommendation before, Optional<Recommendation> after, String refusal) {

    /** Whether the other version asks something else, or cannot be asked. */
    public boolean differs() {
        return after.filter(other -> other.action() == before.action() && other.regimen().equals(before.regimen())).isEmpty();
    }
}
