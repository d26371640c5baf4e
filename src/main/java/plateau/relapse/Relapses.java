package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plateau.access.SiteScope;
import plateau.audit.ReadOnce;
import plateau.site.Site;
import plateau.subject.Subject;

/** The relapses of subjects. */
@ApplicationScoped
public class Relapses {

    /** Within this time somebody of the site opens a relapse. */
    public static final Duration TIME_TO_OPEN = Duration.ofHours(24);

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** In the order of the tapers, those undone too. */
    public List<Relapse> of(Subject subject) {
        return readOnce.rows(Relapse.class, subject.id(), () -> entityManager.createQuery("select r from Relapse r where r.subjectId = :subject order by r.taperNumber", Relapse.class)
                .setParameter("subject", subject.id()).getResultStream().map(relapse -> relapse.about(subject)).toList());
    }

    /** That of one of the subject's tapers. */
    public Optional<Relapse> ofTaper(Subject subject, int taperNumber) {
        return of(subject).stream().filter(relapse -> relapse.taperNumber() == taperNumber).findFirst();
    }

    /** Those at the sites in the scope that nobody of the site opened in time, the longest known first. */
    public List<SubjectRelapse> unopened(SiteScope scope, Instant now) {
        return scope.isEmpty() ? List.of() : entityManager.createQuery("select i, s, r from Relapse r, Subject s, Site i where s.id = r.subjectId and i.id = r.siteId"
                        + " and r.state = :found and r.openedAt is null and r.foundAt <= :before"
                        + " and (:whole = true or r.siteId in :sites) order by r.foundAt, s.screeningNumber", Object[].class)
                .setParameter("found", RelapseState.FOUND)
                .setParameter("before", now.minus(TIME_TO_OPEN))
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().map(row -> new SubjectRelapse((Site) row[0], (Subject) row[1], (Relapse) row[2])).toList();
    }

    /** Holds one until the act's transaction ends, as it is now in the database. */
    void hold(Relapse relapse) {
        entityManager.refresh(relapse, LockModeType.PESSIMISTIC_WRITE);
    }
}
