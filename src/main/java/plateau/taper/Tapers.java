package plateau.taper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import plateau.audit.ReadOnce;
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

    /** The one that has not ended. */
    public Optional<Taper> current(Subject subject) {
        return of(subject).stream().filter(taper -> !taper.hasEnded()).findFirst();
    }
}
