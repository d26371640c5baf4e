package plateau.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.page.TypedForm;

/** The drafts of everybody; each question names whose. Those of a page come with the session that asks for it. */
@ApplicationScoped
public class Drafts {

    private static final int MOST_OF_ONE_PERSON = 50;

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** The newest first. */
    public List<Draft> of(long personId) {
        return entityManager.createQuery("select d from Draft d where d.personId = :person and d.typedAt >= :kept order by d.typedAt desc, d.id desc", Draft.class)
                .setParameter("person", personId).setParameter("kept", clock.instant().minus(Draft.KEPT)).getResultList();
    }

    Optional<Draft> of(long personId, TypedForm form) {
        return entityManager.createQuery("select d from Draft d where d.personId = :person and d.page = :page and d.action = :action", Draft.class)
                .setParameter("person", personId).setParameter("page", form.page()).setParameter("action", form.action()).getResultStream().findFirst();
    }

    /** Where a person has very many, the oldest gives way. */
    void add(long personId, Draft draft) {
        entityManager.createQuery("select d from Draft d where d.personId = :person order by d.typedAt desc, d.id desc", Draft.class)
                .setParameter("person", personId).setFirstResult(MOST_OF_ONE_PERSON - 1).getResultList().forEach(ledger::forget);
        ledger.keep(draft);
    }

    void remove(long personId, String page, String action) {
        entityManager.createQuery("delete from Draft d where d.personId = :person and d.page = :page and d.action = :action")
                .setParameter("person", personId).setParameter("page", page).setParameter("action", action).executeUpdate();
    }

    void removeOld() {
        entityManager.createQuery("delete from Draft d where d.typedAt < :kept").setParameter("kept", clock.instant().minus(Draft.KEPT)).executeUpdate();
    }
}
