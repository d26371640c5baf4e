package plateau.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plateau.access.SiteScope;
import plateau.page.Paging;

/** The counts whose windows are over, by site, the longest overdue first. */
@ApplicationScoped
public class OverdueCounts {

    private static final int AT_ONCE = 200;
    private static final String OVERDUE = " from SubjectSchedule r, Subject s, Site i where s.id = r.subjectId and i.id = r.siteId"
            + " and (:whole = true or r.siteId in :sites) and (:anySite = true or i.number = :site) and r.countLatest < r.asOf";
    private static final String BY_SITE = " order by i.number, r.countLatest, s.screeningNumber";

    @Inject
    EntityManager entityManager;

    public long count(SiteScope scope, Optional<String> site) {
        return asked(entityManager.createQuery("select count(s)" + OVERDUE, Long.class), scope, site).getSingleResult();
    }

    public List<ScheduledSubject> page(SiteScope scope, Optional<String> site, Paging paging) {
        return some(scope, site, paging.skipped(), Paging.ROWS);
    }

    /** Goes through all of them, with few in memory at a time. */
    public void each(SiteScope scope, Optional<String> site, Consumer<ScheduledSubject> reader) {
        int read = 0;
        List<ScheduledSubject> some = some(scope, site, read, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            entityManager.clear();
            read += some.size();
            some = some(scope, site, read, AT_ONCE);
        }
    }

    private List<ScheduledSubject> some(SiteScope scope, Optional<String> site, int skipped, int most) {
        return asked(entityManager.createQuery("select r, s, i" + OVERDUE + BY_SITE, Object[].class), scope, site)
                .setFirstResult(skipped).setMaxResults(most).getResultStream().map(ScheduledSubject::of).toList();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, SiteScope scope, Optional<String> site) {
        return query.setParameter("whole", scope.wholeStudy()).setParameter("sites", scope.idsForQuery())
                .setParameter("anySite", site.isEmpty()).setParameter("site", site.orElse(""));
    }
}
