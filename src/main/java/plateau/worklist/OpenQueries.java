package plateau.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import plateau.access.SiteScope;
import plateau.query.QueryState;

/** The queries that wait for an answer of some sites, the longest waiting first: found and cut into pages by the database. */
@ApplicationScoped
public class OpenQueries {

    private static final String OPEN = " from Query q, Subject s, Site i where s.id = q.subjectId and i.id = q.siteId"
            + " and (:whole = true or q.siteId in :sites) and q.state = :open";

    @Inject
    EntityManager entityManager;

    public long count(SiteScope scope) {
        return asked(entityManager.createQuery("select count(q)" + OPEN, Long.class), scope).getSingleResult();
    }

    /** @param skipped how many of them come before @param most how many there are at most */
    public List<OpenQuery> some(SiteScope scope, int skipped, int most) {
        return most == 0 ? List.of() : asked(entityManager.createQuery("select q, s, i" + OPEN + " order by q.lastAt, q.id", Object[].class), scope)
                .setFirstResult(skipped).setMaxResults(most).getResultStream().map(OpenQuery::of).toList();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, SiteScope scope) {
        return query.setParameter("whole", scope.wholeStudy()).setParameter("sites", scope.idsForQuery()).setParameter("open", QueryState.OPEN);
    }
}
