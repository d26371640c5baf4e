package plateau.report;

import java.util.Optional;
import plateau.dose.OverrideReason;

/**
 * Dose decisions of one site under one rule, with one reason to decide otherwise or none.
 *
 * @param deviations how many of them are a deviation that stands
 */
public record DecisionGroup(long siteId, String rule, Optional<OverrideReason> reason, int decisions, int deviations) {

    int overridden() {
        return reason.isPresent() ? decisions : 0;
    }
}
