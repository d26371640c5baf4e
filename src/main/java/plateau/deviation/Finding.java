package plateau.deviation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal found to depart from the protocol.
 *
 * @param decisionNumber the subject's dose decision that departs, where it is one
 * @param asked          what the protocol asked
 * @param done           what was done instead
 * @param because        why the protocol asked it, and by which rule
 * @param siteReason     why it was done, as the site says
 */
public record Finding(DeviationCode code, LocalDate on, Optional<Integer> decisionNumber, String asked, String done, String because,
        Optional<String> siteReason) {
}
