package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import plateau.audit.ReadOnce;
import plateau.subject.Subject;

/** The dose decisions of subjects, and those that wait for a signature. */
@ApplicationScoped
public class DoseDecisions {

    /** What is decided for a subject and what is prepared, read together: there is one preparation at most. */
    private record Decided(List<DoseDecision> decisions, Optional<DosePreparation> prepared) {
    }

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** In the order in which they were made. */
    public List<DoseDecision> of(Subject subject) {
        return decided(subject).decisions();
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
        return decided(subject).prepared().map(preparation -> preparation.about(subject));
    }

    private Decided decided(Subject subject) {
        return readOnce.rows(Decided.class, subject.id(), () -> List.of(read(subject))).get(0);
    }

    private Decided read(Subject subject) {
        List<Object[]> rows = entityManager.createQuery("select d, p from Subject s left join DoseDecision d on d.subjectId = s.id"
                        + " left join DosePreparation p on p.subjectId = s.id where s.id = :subject order by d.number", Object[].class)
                .setParameter("subject", subject.id()).getResultList();
        return new Decided(rows.stream().map(row -> (DoseDecision) row[0]).filter(Objects::nonNull).toList(),
                rows.stream().map(row -> (DosePreparation) row[1]).filter(Objects::nonNull).findFirst());
    }
}
