package plateau.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.access.SiteScope;
import plateau.subject.SubjectStatus;

/** Counts the subjects of each site; it reads no subject. */
@ApplicationScoped
public class SiteEnrolments {

    @Inject
    EntityManager entityManager;

    /** In the order of the sites' numbers, sites without a subject included. */
    public List<SiteEnrolment> of(SiteScope scope) {
        return entityManager.createQuery("select t.number, t.name, t.country, t.active, t.targetEnrolment, count(s.id),"
                        + " sum(case when s.status = :failed then 1 else 0 end), sum(case when s.status = :screening then 1 else 0 end),"
                        + " count(s.subjectNumber), sum(case when s.status = :withdrawn then 1 else 0 end), max(s.enrolledOn)"
                        + " from Site t left join Subject s on s.siteId = t.id where :whole = true or t.id in :sites"
                        + " group by t.number, t.name, t.country, t.active, t.targetEnrolment order by t.number", Object[].class)
                .setParameter("failed", SubjectStatus.SCREEN_FAILURE)
                .setParameter("screening", SubjectStatus.SCREENING)
                .setParameter("withdrawn", SubjectStatus.WITHDRAWN)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().map(SiteEnrolments::enrolment).toList();
    }

    private static SiteEnrolment enrolment(Object[] row) {
        return new SiteEnrolment((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (Integer) row[4],
                number(row[5]), number(row[6]), number(row[7]), number(row[8]), number(row[9]), Optional.ofNullable((LocalDate) row[10]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
