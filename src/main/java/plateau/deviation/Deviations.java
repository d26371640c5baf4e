package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Refusal;
import plateau.subject.Subject;

/** The deviations of the study, each seen only where its site may be seen. */
@ApplicationScoped
public class Deviations {

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;

    /** @throws Refusal not found, the same for a deviation of another site as for none */
    public Deviation open(String number, Permission permission) {
        return find(number, currentPerson.scope(permission)).orElseThrow(Refusal::notFound);
    }

    public List<Deviation> of(Subject subject) {
        return entityManager.createQuery("select d from Deviation d where d.subjectId = :subject order by d.foundAt", Deviation.class)
                .setParameter("subject", subject.id()).getResultList();
    }

    private Optional<Deviation> find(String number, SiteScope scope) {
        return entityManager.createQuery("select d from Deviation d where d.number = :number"
                        + " and (:whole = true or d.siteId in :sites)", Deviation.class)
                .setParameter("number", number)
                .setParameter("whole", scope.wholeStudy())
                .setParameter("sites", scope.idsForQuery())
                .getResultStream().findFirst();
    }
}
