package plateau.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.subject.Subject;

/** The queries of the study, each seen only where its site may be seen. */
@ApplicationScoped
public class Queries {

    private static final int AT_ONCE = 100;
    private static final String MATCHING = " from Query q, Subject s where s.id = q.subjectId and (:whole = true or q.siteId in :sites)"
            + " and q.state in :states and q.at <= :raisedUpTo";
    private static final String NEWEST_FIRST = " order by q.at desc, q.id desc";

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;

    /** One that is not closed. */
    public record Waiting(long siteId, QueryState state, Instant since) {
    }

    /** @throws Refusal not found, the same for a query of another site as for none */
    public SubjectQuery open(String number, Permission permission) {
        return find(number, currentPerson.scope(permission)).orElseThrow(Refusal::notFound);
    }

    /** What was said, in its order. */
    public List<QueryMessage> messages(Query query) {
        return entityManager.createQuery("select m from QueryMessage m where m.queryId = :query order by m.place", QueryMessage.class)
                .setParameter("query", query.id()).getResultList();
    }

    /** All that are not closed. */
    public List<Waiting> waiting(SiteScope scope) {
        return entityManager.createQuery("select q.siteId, q.state, q.at from Query q where q.state <> :closed"
                        + " and (:whole = true or q.siteId in :sites)", Object[].class)
                .setParameter("closed", QueryState.CLOSED)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().map(row -> new Waiting((Long) row[0], (QueryState) row[1], (Instant) row[2])).toList();
    }

    public long count(QueryFilter filter) {
        return matching(entityManager.createQuery("select count(q)" + MATCHING, Long.class), filter).getSingleResult();
    }

    /** One page of those that match, the newest first. */
    public List<SubjectQuery> list(QueryFilter filter, Paging paging) {
        return matching(entityManager.createQuery("select q, s" + MATCHING + NEWEST_FIRST, Object[].class), filter)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS)
                .getResultStream().map(Queries::pair).toList();
    }

    /** Goes through all that match, the newest first, with few of them in memory at a time. */
    public void each(QueryFilter filter, Consumer<SubjectQuery> reader) {
        List<SubjectQuery> some = after(filter, filter.raisedUpTo(), Long.MAX_VALUE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            entityManager.clear();
            Query last = some.get(some.size() - 1).query();
            some = after(filter, last.at(), last.id());
        }
    }

    private List<SubjectQuery> after(QueryFilter filter, Instant at, long id) {
        return matching(entityManager.createQuery("select q, s" + MATCHING
                + " and (q.at < :at or q.at = :at and q.id < :id)" + NEWEST_FIRST, Object[].class), filter)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(AT_ONCE).getResultStream().map(Queries::pair).toList();
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, QueryFilter filter) {
        return query.setParameter("whole", filter.sites().wholeStudy())
                .setParameter("sites", filter.sites().idsForQuery())
                .setParameter("states", filter.states())
                .setParameter("raisedUpTo", filter.raisedUpTo());
    }

    private Optional<SubjectQuery> find(String number, SiteScope scope) {
        return entityManager.createQuery("select q, s, t from Query q, Subject s, Site t where s.id = q.subjectId and t.id = q.siteId"
                        + " and q.number = :number and (:whole = true or q.siteId in :sites)", Object[].class)
                .setParameter("number", number)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().findFirst().map(Queries::pair);
    }

    private static SubjectQuery pair(Object[] row) {
        return new SubjectQuery((Query) row[0], (Subject) row[1]);
    }
}
