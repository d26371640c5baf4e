package plateau.worklist;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import plateau.access.SiteScope;
import plateau.page.Paging;
import plateau.schedule.Task;

/** What is to be done at some sites today, one task a subject: found, sorted and cut into pages by the database. */
@ApplicationScoped
public class OpenTasks {

    /** A choice of regimen that waits for its signature, and was made on the subject as it is now. */
    private static final String WAITS = "select p.subjectId from DosePreparation p, Subject w where p.subjectId = r.subjectId and w.id = r.subjectId"
            + " and p.subjectVersion = w.version and p.preparedOn = r.asOf";
    private static final String OPEN = " from SubjectSchedule r where (:whole = true or r.siteId in :sites) and (r.task <> :none or exists (" + WAITS + "))";
    private static final String RISKIEST_FIRST = " order by r.urgency, r.since, r.subjectId";

    @Inject
    EntityManager entityManager;

    public long count(SiteScope scope) {
        return asked(entityManager.createQuery("select count(r)" + OPEN, Long.class), scope).getSingleResult();
    }

    /** The riskiest first, then those who wait longest. Only their ids are sorted: whole rows of 10,000 subjects take four times as long. */
    public List<ScheduledSubject> page(SiteScope scope, Paging paging) {
        List<Long> ids = asked(entityManager.createQuery("select r.subjectId" + OPEN + RISKIEST_FIRST, Long.class), scope)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
        return ids.isEmpty() ? List.of() : entityManager.createQuery("select r, s, i from SubjectSchedule r, Subject s, Site i where s.id = r.subjectId and i.id = r.siteId"
                        + " and r.subjectId in :subjects" + RISKIEST_FIRST, Object[].class)
                .setParameter("subjects", ids).getResultStream().map(ScheduledSubject::of).toList();
    }

    /** The ids of those among them for whom a decision is prepared and waits for its signature. */
    public Set<Long> toSign(List<ScheduledSubject> among) {
        return among.isEmpty() ? Set.of() : entityManager.createQuery("select p.subjectId from DosePreparation p, SubjectSchedule r, Subject s"
                        + " where s.id = p.subjectId and r.subjectId = p.subjectId and p.subjectVersion = s.version and p.preparedOn = r.asOf and p.subjectId in :subjects", Long.class)
                .setParameter("subjects", among.stream().map(each -> each.subject().id()).toList())
                .getResultStream().collect(toSet());
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, SiteScope scope) {
        return query.setParameter("whole", scope.wholeStudy()).setParameter("sites", scope.idsForQuery()).setParameter("none", Task.NONE);
    }
}
