package plateau.deviation;

import java.time.Instant;
import java.util.Set;
import plateau.access.SiteScope;

/** Which deviations are looked for, and in which order. @param foundUpTo the latest point in time at which one was found */
public record DeviationFilter(SiteScope sites, Set<DeviationCode> codes, Set<Severity> severities, Set<DeviationState> states,
        Instant foundUpTo, DeviationSort sort) {
}
