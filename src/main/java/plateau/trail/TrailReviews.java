package plateau.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import plateau.access.SiteScope;
import plateau.page.Paging;

/** The reviews of the audit trail: one of a site is seen where that site may be seen, one of the study by who manages it. */
@ApplicationScoped
public class TrailReviews {

    private static final String SEEN = " from TrailReview r where :whole = true and r.siteId is null or :whole = false and r.siteId in :sites";

    @Inject
    EntityManager entityManager;

    public long count(SiteScope scope) {
        return seen(entityManager.createQuery("select count(r)" + SEEN, Long.class), scope).getSingleResult();
    }

    /** One page of them, the newest first. */
    public List<TrailReview> list(SiteScope scope, Paging paging) {
        return seen(entityManager.createQuery("select r" + SEEN + " order by r.reviewedAt desc, r.id desc", TrailReview.class), scope)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
    }

    private <T> TypedQuery<T> seen(TypedQuery<T> query, SiteScope scope) {
        return query.setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery());
    }
}
