package plateau.taper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import plateau.access.SiteScope;
import plateau.audit.ReadOnce;
import plateau.site.Site;
import plateau.subject.Subject;

/** The tapers of subjects. */
@ApplicationScoped
public class Tapers {

    @Inject
    EntityManager entityManager;
    @Inject
    ReadOnce readOnce;

    /** In the order in which they began. */
    public List<Taper> of(Subject subject) {
        return readOnce.rows(Taper.class, subject.id(), () -> entityManager.createQuery("select t from Taper t where t.subjectId = :subject order by t.number", Taper.class)
                .setParameter("subject", subject.id()).getResultStream().map(taper -> taper.about(subject)).toList());
    }

    /** Every one of the sites in the scope, ended or not, in the order of the screening numbers. */
    public List<SubjectTaper> in(SiteScope scope) {
        return entityManager.createQuery("select i, s, t from Taper t, Subject s, Site i where s.id = t.subjectId and i.id = s.siteId"
                        + " and (:whole = true or s.siteId in :sites) order by s.screeningNumber, t.number", Object[].class)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().map(row -> new SubjectTaper((Site) row[0], (Subject) row[1], (Taper) row[2])).toList();
    }

    /** The one that has not ended. */
    public Optional<Taper> current(Subject subject) {
        return of(subject).stream().filter(taper -> !taper.hasEnded()).findFirst();
    }
}
