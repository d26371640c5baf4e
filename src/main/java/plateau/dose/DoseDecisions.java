package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plateau.audit.ReadOnce;
import plateau.subject.Subject;

/** The dose decisions of subjects, and those that wait for a signature. */
@ApplicationScoped
public class DoseDecisions {

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** In the order in which they were made. */
    public List<DoseDecision> of(Subject subject) {
        return readOnce.rows(DoseDecision.class, subject.id(), () -> of(List.of(subject.id())));
    }

    public List<DoseDecision> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : entityManager.createQuery("select d from DoseDecision d where d.subjectId in :subjects"
                        + " order by d.subjectId, d.number", DoseDecision.class)
                .setParameter("subjects", subjectIds).getResultList();
    }

    /** Of the whole study, by subject in the order in which they were made. */
    public List<DoseDecision> all() {
        return entityManager.createQuery("select d from DoseDecision d order by d.subjectId, d.number", DoseDecision.class).getResultList();
    }

    public Optional<DoseDecision> numbered(Subject subject, int number) {
        return entityManager.createQuery("select d from DoseDecision d where d.subjectId = :subject and d.number = :number", DoseDecision.class)
                .setParameter("subject", subject.id())
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    public Optional<DosePreparation> preparedFor(Subject subject) {
        return entityManager.createQuery("select p from DosePreparation p where p.subjectId = :subject", DosePreparation.class)
                .setParameter("subject", subject.id())
                .getResultStream().findFirst().map(preparation -> preparation.about(subject));
    }
}
