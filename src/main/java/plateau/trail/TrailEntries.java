package plateau.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import plateau.audit.AuditEntry;
import plateau.page.Paging;

/**
 * The entries of the audit trail, each seen only where its site may be seen. Who manages the study sees those of sites,
 * people and protocol versions, and nothing of a subject.
 */
@ApplicationScoped
public class TrailEntries {

    private static final int AT_ONCE = 200;
    private static final String MATCHING = " from AuditEntry e where e.at >= :from and e.at < :until"
            + " and (:study = false or e.siteId is null or e.thing in ('site', 'site approval', 'role'))"
            + " and (:whole = true or e.siteId in :sites)"
            + " and (:subject = '' or e.subject = :screening)"
            + " and (:person = '' or locate(:person, lower(e.personName)) > 0)"
            + " and (:thing = '' or e.thing = :thing)"
            // a corrected fact is a new version, whose values are all new; what was changed by the same click belongs to it
            + " and (:changes = false or e.oldValue is not null or exists (select f.id from AuditEntry f"
            + " where f.thing = e.thing and f.key = e.key and f.requestId = e.requestId and f.oldValue is not null))";
    private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";

    @Inject
    EntityManager entityManager;

    public long count(TrailFilter filter) {
        return matching(entityManager.createQuery("select count(e)" + MATCHING, Long.class), filter).getSingleResult();
    }

    /** One page of those that match, the newest first. */
    public List<AuditEntry> list(TrailFilter filter, Paging paging) {
        return matching(entityManager.createQuery("select e" + MATCHING + NEWEST_FIRST, AuditEntry.class), filter)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
    }

    /** Goes through all that match, the newest first, with few of them in memory at a time. */
    public void each(TrailFilter filter, Consumer<AuditEntry> reader) {
        List<AuditEntry> some = after(filter, filter.until(), Long.MAX_VALUE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            entityManager.clear();
            AuditEntry last = some.get(some.size() - 1);
            some = after(filter, last.at(), last.id());
        }
    }

    private List<AuditEntry> after(TrailFilter filter, Instant at, long id) {
        return matching(entityManager.createQuery("select e" + MATCHING + " and (e.at < :at or e.at = :at and e.id < :id)" + NEWEST_FIRST, AuditEntry.class), filter)
                .setParameter("at", at).setParameter("id", id).setMaxResults(AT_ONCE).getResultList();
    }

    private <T> TypedQuery<T> matching(TypedQuery<T> query, TrailFilter filter) {
        return query.setParameter("study", filter.ofStudy())
                .setParameter("whole", filter.sites().wholeStudy())
                .setParameter("sites", filter.sites().idsForQuery())
                .setParameter("subject", filter.subject())
                .setParameter("screening", screeningNumber(filter.subject()))
                .setParameter("person", filter.person())
                .setParameter("thing", filter.thing())
                .setParameter("changes", filter.changesOnly())
                .setParameter("from", filter.from())
                .setParameter("until", filter.until());
    }

    /** The trail names a subject by its screening number, and people by its subject number. */
    private String screeningNumber(String subject) {
        return entityManager.createQuery("select s.screeningNumber from Subject s where s.subjectNumber = :number", String.class)
                .setParameter("number", subject).getResultStream().findFirst().orElse(subject);
    }
}
