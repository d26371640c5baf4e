package plateau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads what the {@link Ledger} has written. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    EntityManager entityManager;

    /** The entries of one row, the newest first. */
    public List<AuditEntry> of(RecordName name) {
        return entityManager.createQuery("select e from AuditEntry e where e.thing = :thing and e.key = :key order by e.at desc, e.id desc", AuditEntry.class)
                .setParameter("thing", name.thing())
                .setParameter("key", name.key())
                .getResultList();
    }
}
