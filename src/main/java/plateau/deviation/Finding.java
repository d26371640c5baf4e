package plateau.deviation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal found to depart from the protocol.
 *
 * @param decisionId the dose decision that departs, where it is one
 * @param facts      what was asked and what was done, in words
 * @param siteReason why, as the site says
 */
public record Finding(DeviationCode code, LocalDate on, Optional<Long> decisionId, String facts, Optional<String> siteReason) {
}
