package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;

/** The filters that people saved; each sees their own. */
@ApplicationScoped
public class SavedFilters {

    @Inject
    EntityManager entityManager;
    @Inject
    CurrentPerson currentPerson;

    /** Those of the person at the keyboard, by name. */
    public List<SavedFilter> mine() {
        return entityManager.createQuery("select f from SavedFilter f where f.personId = :person order by f.name, f.id", SavedFilter.class)
                .setParameter("person", currentPerson.get().personId()).getResultList();
    }

    Optional<SavedFilter> mine(long id) {
        return mine().stream().filter(filter -> filter.id() == id).findFirst();
    }
}
