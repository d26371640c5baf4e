package plateau.deviation;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.subject.Subject;

/** The deviations of the study, each seen only where its site may be seen. */
@ApplicationScoped
public class Deviations {

    private static final int AT_ONCE = 100;
    private static final String NEWEST_FIRST = " order by d.foundAt desc, d.id desc";

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;

    /** @throws Refusal not found, the same for a deviation of another site as for none */
    public SubjectDeviation open(String number, Permission permission) {
        return find(number, currentPerson.scope(permission)).orElseThrow(Refusal::notFound);
    }

    public List<Deviation> of(Subject subject) {
        return entityManager.createQuery("select d from Deviation d where d.subjectId = :subject order by d.foundAt", Deviation.class)
                .setParameter("subject", subject.id()).getResultList();
    }

    public long count(DeviationFilter filter) {
        return matching(entityManager.createQuery("select count(d) from Deviation d where" + DeviationSort.MATCH, Long.class), filter).getSingleResult();
    }

    /** One page of those that match. Only their ids are sorted. */
    public List<SubjectDeviation> list(DeviationFilter filter, Paging paging) {
        List<Long> ids = matching(entityManager.createQuery(filter.sort().query(), Long.class), filter)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
        return ids.isEmpty() ? List.of() : entityManager.createQuery("select d, s from Deviation d, Subject s where s.id = d.subjectId and d.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().map(Deviations::pair)
                .sorted(comparing(each -> ids.indexOf(each.deviation().id()))).toList();
    }

    /** Goes through all that match, the newest first, with few of them in memory at a time. */
    public void each(DeviationFilter filter, Consumer<SubjectDeviation> reader) {
        List<SubjectDeviation> some = after(filter, filter.foundUpTo(), Long.MAX_VALUE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            entityManager.clear();
            Deviation last = some.get(some.size() - 1).deviation();
            some = after(filter, last.foundAt(), last.id());
        }
    }

    /** Those with these numbers, in their order, without any that may not be seen. */
    public List<SubjectDeviation> numbered(Collection<String> numbers, Permission permission) {
        SiteScope scope = currentPerson.scope(permission);
        return numbers.isEmpty() ? List.of() : entityManager.createQuery("select d, s from Deviation d, Subject s where s.id = d.subjectId"
                        + " and d.number in :numbers and (:whole = true or d.siteId in :sites) order by d.number", Object[].class)
                .setParameter("numbers", numbers)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().map(Deviations::pair).toList();
    }

    /** Holds the deviation until the act's transaction ends, as it is now in the database. */
    void hold(Deviation deviation) {
        entityManager.refresh(deviation, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<SubjectDeviation> after(DeviationFilter filter, Instant foundAt, long id) {
        return matching(entityManager.createQuery("select d, s from Deviation d, Subject s where s.id = d.subjectId and" + DeviationSort.MATCH
                + " and (d.foundAt < :at or d.foundAt = :at and d.id < :id)" + NEWEST_FIRST, Object[].class), filter)
                .setParameter("at", foundAt)
                .setParameter("id", id)
                .setMaxResults(AT_ONCE).getResultStream().map(Deviations::pair).toList();
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, DeviationFilter filter) {
        return query.setParameter("whole", filter.sites().wholeStudy())
                .setParameter("sites", filter.sites().idsForQuery())
                .setParameter("codes", filter.codes())
                .setParameter("severities", filter.severities())
                .setParameter("states", filter.states())
                .setParameter("foundUpTo", filter.foundUpTo());
    }

    private Optional<SubjectDeviation> find(String number, SiteScope scope) {
        return entityManager.createQuery("select d, s from Deviation d, Subject s where s.id = d.subjectId and d.number = :number"
                        + " and (:whole = true or d.siteId in :sites)", Object[].class)
                .setParameter("number", number)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().findFirst().map(Deviations::pair);
    }

    private static SubjectDeviation pair(Object[] row) {
        return new SubjectDeviation((Deviation) row[0], (Subject) row[1]);
    }
}
