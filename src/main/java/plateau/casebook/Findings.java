package plateau.casebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import plateau.deviation.Deviation;
import plateau.relapse.Relapse;
import plateau.subject.Subject;

/** What the portal found about subjects, read together. */
@ApplicationScoped
class Findings {

    @Inject
    EntityManager entityManager;

    /** Deviations in the order in which they were found, relapses in that of the tapers. */
    record Found(List<Deviation> deviations, List<Relapse> relapses) {
    }

    Found of(Subject subject) {
        // a subject has few relapses, so that few rows tell of a deviation twice
        List<Object[]> rows = entityManager.createQuery("select d, r from Subject s left join Deviation d on d.subjectId = s.id"
                        + " left join Relapse r on r.subjectId = s.id where s.id = :subject order by d.foundAt, d.id, r.taperNumber", Object[].class)
                .setParameter("subject", subject.id()).getResultList();
        return new Found(column(rows, 0, Deviation.class).toList(), column(rows, 1, Relapse.class).toList());
    }

    private static <T> Stream<T> column(List<Object[]> rows, int place, Class<T> type) {
        return rows.stream().map(row -> row[place]).filter(Objects::nonNull).map(type::cast).distinct();
    }
}
