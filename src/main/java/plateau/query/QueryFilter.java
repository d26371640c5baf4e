package plateau.query;

import java.time.Instant;
import java.util.Set;
import plateau.access.SiteScope;

/** Which queries are looked for. @param raisedUpTo the latest point in time at which one was raised */
public record QueryFilter(SiteScope sites, Set<QueryState> states, Instant raisedUpTo) {
}
