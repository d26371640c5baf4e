package plateau.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plateau.subject.Subject;

/** The bleedings of subjects. */
@ApplicationScoped
public class Bleedings {

    private static final String STAND = "select f from Bleeding f where f.latest = true and f.removed = false";
    private static final String IN_ORDER = " order by f.subjectId, f.happenedOn, f.number";

    @Inject
    EntityManager entityManager;
    @Inject
    AllSafetyFacts safety;

    /** Those that stand, by date. */
    public List<Bleeding> of(Subject subject) {
        return safety.of(subject).bleedings();
    }

    public List<Bleeding> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : entityManager.createQuery(STAND + " and f.subjectId in :subjects" + IN_ORDER, Bleeding.class)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    /** Of the whole study, by subject and date. */
    public List<Bleeding> all() {
        return entityManager.createQuery(STAND + IN_ORDER, Bleeding.class).getResultList();
    }

    /** The latest version of one, which may be its removal. */
    public Optional<Bleeding> numbered(Subject subject, int number) {
        return revisions(subject, number).stream().filter(Bleeding::isLatest).findFirst();
    }

    /** Every version of one, the newest first. */
    public List<Bleeding> revisions(Subject subject, int number) {
        return entityManager.createQuery("select f from Bleeding f where f.subjectId = :subject and f.number = :number order by f.revision desc", Bleeding.class)
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultList();
    }

    int nextNumber(Subject subject) {
        Integer last = entityManager.createQuery("select max(f.number) from Bleeding f where f.subjectId = :subject", Integer.class)
                .setParameter("subject", subject.id()).getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
