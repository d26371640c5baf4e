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

/** The dose decisions of subjects, those that wait for a signature, and what the site stated of the regimens before them. */
@ApplicationScoped
public class DoseDecisions {

    /** What is decided for a subject, prepared and stated, read together: there is one preparation at most, and one statement that stands. */
    private record Decided(List<DoseDecision> decisions, Optional<DosePreparation> prepared, Optional<RegimenStatement> stated) {
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

    /** What the subject was taken over with, as it stands. */
    public Optional<RegimenStatement> statementFor(Subject subject) {
        return decided(subject).stated();
    }

    /** Every version of what the subject was taken over with, the newest first. */
    public List<RegimenStatement> statementsFor(Subject subject) {
        return entityManager.createQuery("select r from RegimenStatement r where r.subjectId = :subject order by r.revision desc", RegimenStatement.class)
                .setParameter("subject", subject.id()).getResultList();
    }

    private Decided decided(Subject subject) {
        return readOnce.rows(Decided.class, subject.id(), () -> List.of(read(subject))).get(0);
    }

    private Decided read(Subject subject) {
        List<Object[]> rows = entityManager.createQuery("select d, p, r from Subject s left join DoseDecision d on d.subjectId = s.id"
                        + " left join DosePreparation p on p.subjectId = s.id left join RegimenStatement r on r.subjectId = s.id and r.latest = true where s.id = :subject order by d.number", Object[].class)
                .setParameter("subject", subject.id()).getResultList();
        return new Decided(rows.stream().map(row -> (DoseDecision) row[0]).filter(Objects::nonNull).toList(),
                first(rows, 1, DosePreparation.class), first(rows, 2, RegimenStatement.class));
    }

    private static <T> Optional<T> first(List<Object[]> rows, int place, Class<T> type) {
        return rows.stream().map(row -> row[place]).filter(Objects::nonNull).map(type::cast).findFirst();
    }
}
