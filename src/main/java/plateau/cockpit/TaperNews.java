package plateau.cockpit;

import java.util.Optional;
import plateau.dose.DosePreparation;

/**
 * What changes on the page of a taper while it is open.
 *
 * @param state   another text whenever something was recorded for the subject, a decision was prepared, or a day has begun at the site
 * @param waiting a decision that waits for its signature
 */
public record TaperNews(String state, Optional<DosePreparation> waiting) {
}
