package plateau.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plateau.audit.ReadOnce;
import plateau.subject.Subject;

/** The bleedings and the rescue therapy of subjects, read together. */
@ApplicationScoped
public class AllSafetyFacts {

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** Those that stand, each kind by date. */
    public SafetyFacts of(Subject subject) {
        return readOnce.rows(SafetyFacts.class, subject.id(), () -> List.of(read(subject))).get(0);
    }

    /** Those of the whole study that stand, by the id of their subject; none for a subject without. */
    public Map<Long, SafetyFacts> all() {
        return bySubject(entityManager.createQuery("select f from SafetyFact f where f.latest = true and f.removed = false"
                + " order by f.happenedOn, f.number", SafetyFact.class).getResultStream());
    }

    /** Those of some subjects that stand, by the id of their subject; none for a subject without. */
    public Map<Long, SafetyFacts> of(Collection<Long> subjectIds) {
        return subjectIds.isEmpty() ? Map.of() : bySubject(entityManager.createQuery("select f from SafetyFact f where f.subjectId in :subjects"
                + " and f.latest = true and f.removed = false order by f.happenedOn, f.number", SafetyFact.class)
                .setParameter("subjects", subjectIds).getResultStream());
    }

    @SuppressWarnings("rawtypes")
    private static Map<Long, SafetyFacts> bySubject(Stream<SafetyFact> facts) {
        Map<Long, List<SafetyFact>> found = facts.collect(groupingBy(SafetyFact::subjectId));
        return found.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> SafetyFacts.among(each.getValue())));
    }

    private SafetyFacts read(Subject subject) {
        return SafetyFacts.among(entityManager.createQuery("select f from SafetyFact f where f.subjectId = :subject and f.latest = true and f.removed = false"
                + " order by f.happenedOn, f.number", SafetyFact.class).setParameter("subject", subject.id()).getResultList());
    }
}
