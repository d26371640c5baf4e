package plateau.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import plateau.access.SiteScope;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationState;
import plateau.dose.OverrideReason;

/** Counts dose decisions and the deviations among them, in one statement however many there are. */
@ApplicationScoped
public class DecisionGroups {

    private static final int MOST_HAZARDS = 25;
    /** Compared with a literal, a boolean is sent as the number 1, which is none to H2. */
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    @Inject
    EntityManager entityManager;

    public List<DecisionGroup> in(SiteScope scope) {
        return entityManager.createQuery("select s.siteId, d.rule, d.reason, count(d.id), count(v.id) from DoseDecision d"
                        + " join Subject s on s.id = d.subjectId left join Deviation v on v.subjectId = d.subjectId"
                        + " and v.decisionNumber = d.number and v.state <> :withdrawn"
                        + " where :whole = true or s.siteId in :sites group by s.siteId, d.rule, d.reason", Object[].class)
                .setParameter("withdrawn", DeviationState.WITHDRAWN)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().map(DecisionGroups::group).toList();
    }

    /** The latest deviations that removed an immediate hazard. */
    public List<Deviation> hazards(SiteScope scope) {
        return entityManager.createQuery("select d from Deviation d where d.immediateHazard = true and d.state <> :withdrawn"
                        + " and (:whole = true or d.siteId in :sites) order by d.foundAt desc, d.id desc", Deviation.class)
                .setParameter("withdrawn", DeviationState.WITHDRAWN)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .setHint(BIND, "true")
                .setMaxResults(MOST_HAZARDS).getResultList();
    }

    private static DecisionGroup group(Object[] row) {
        return new DecisionGroup(((Number) row[0]).longValue(), (String) row[1], Optional.ofNullable((OverrideReason) row[2]),
                ((Number) row[3]).intValue(), ((Number) row[4]).intValue());
    }
}
