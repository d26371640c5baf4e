package plateau.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.audit.ReadOnce;
import plateau.subject.Subject;

/** The platelet counts of subjects. */
@ApplicationScoped
public class PlateletCounts {

    private static final String STANDS = "c.latest = true and c.removed = false";

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** The counts that stand, in the order of their collection. */
    public List<PlateletCount> of(Subject subject) {
        return readOnce.rows(PlateletCount.class, subject.id(), () -> of(List.of(subject.id())));
    }

    public List<PlateletCount> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : entityManager.createQuery("select c from PlateletCount c where c.subjectId in :subjects and " + STANDS
                        + " order by c.subjectId, c.collectedAt, c.number", PlateletCount.class)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    /** Of the whole study, by subject in the order of their collection. */
    public List<PlateletCount> all() {
        return entityManager.createQuery("select c from PlateletCount c where " + STANDS + " order by c.subjectId, c.collectedAt, c.number", PlateletCount.class)
                .getResultList();
    }

    /** The count collected last. */
    public Optional<PlateletCount> lastOf(Subject subject) {
        return of(subject).stream().reduce((earlier, later) -> later);
    }

    /** The count of each subject that was collected last, by the subject's id. */
    public Map<Long, PlateletCount> lastOf(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? Map.of() : entityManager.createQuery("select c from PlateletCount c where c.subjectId in :subjects and " + STANDS
                        + " and c.collectedAt = (select max(d.collectedAt) from PlateletCount d where d.subjectId = c.subjectId and d.latest = true and d.removed = false)"
                        + " order by c.number", PlateletCount.class)
                .setParameter("subjects", subjectIds)
                .getResultStream().collect(Collectors.toMap(PlateletCount::subjectId, count -> count, (earlier, later) -> later));
    }

    /** The latest version of one count, which may be its removal. */
    public Optional<PlateletCount> numbered(Subject subject, int number) {
        return revisions(subject, number).stream().filter(PlateletCount::isLatest).findFirst();
    }

    /** Every version of one count, the newest first. */
    public List<PlateletCount> revisions(Subject subject, int number) {
        return entityManager.createQuery("select c from PlateletCount c where c.subjectId = :subject and c.number = :number"
                        + " order by c.revision desc", PlateletCount.class)
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultList();
    }

    /** Every version of every count at the sites. */
    public List<KnownCount> known(Collection<Long> siteIds) {
        return siteIds.isEmpty() ? List.of() : entityManager.createQuery("select c.subjectId, c.number, c.latest, c.removed, c.gigaPerLitre, c.collectedAt, c.collectedOn"
                        + " from PlateletCount c, Subject s where s.id = c.subjectId and s.siteId in :sites order by c.subjectId, c.number, c.revision", Object[].class)
                .setParameter("sites", siteIds)
                .getResultStream().map(row -> new KnownCount((Long) row[0], (Integer) row[1], (Boolean) row[2] && !(Boolean) row[3], (BigDecimal) row[4],
                        (Instant) row[5], (LocalDate) row[6])).toList();
    }

    int nextNumber(Subject subject) {
        Integer last = entityManager.createQuery("select max(c.number) from PlateletCount c where c.subjectId = :subject", Integer.class)
                .setParameter("subject", subject.id()).getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
