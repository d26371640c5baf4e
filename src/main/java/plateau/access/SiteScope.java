package plateau.access;

import java.util.Set;

/** The sites that somebody may see: the whole study, or those named. */
public record SiteScope(boolean wholeStudy, Set<Long> siteIds) {

    public boolean includes(long siteId) {
        return wholeStudy || siteIds.contains(siteId);
    }

    public boolean isEmpty() {
        return !wholeStudy && siteIds.isEmpty();
    }

    /** For a query's {@code in}, which must not be empty: no site has the id 0. */
    public Set<Long> idsForQuery() {
        return siteIds.isEmpty() ? Set.of(0L) : siteIds;
    }
}
