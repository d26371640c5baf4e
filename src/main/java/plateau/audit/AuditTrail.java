package plateau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plateau.page.Paging;

/** Reads what the {@link Ledger} has written. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    EntityManager entityManager;

    public long count(RecordName name) {
        return entityManager.createQuery("select count(e) from AuditEntry e where e.thing = :thing and e.key = :key", Long.class)
                .setParameter("thing", name.thing())
                .setParameter("key", name.key())
                .getSingleResult();
    }

    /** One page of the entries of a row, the newest first. */
    public List<AuditEntry> of(RecordName name, Paging paging) {
        return ofRow(name).setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
    }

    /** The newest entry about one of the fields, to say who changed them. */
    public Optional<AuditEntry> newest(RecordName name, Collection<String> fields) {
        return entityManager.createQuery("select e from AuditEntry e where e.thing = :thing and e.key = :key and e.field in :fields"
                        + " order by e.at desc, e.id desc", AuditEntry.class)
                .setParameter("thing", name.thing())
                .setParameter("key", name.key())
                .setParameter("fields", fields)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest entry about anything of a subject. */
    public Optional<AuditEntry> newestAbout(String subject) {
        return entityManager.createQuery("select e from AuditEntry e where e.subject = :subject order by e.at desc, e.id desc", AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(1).getResultStream().findFirst();
    }

    public long countAboutSubject(String subject) {
        return entityManager.createQuery("select count(e) from AuditEntry e where e.subject = :subject", Long.class)
                .setParameter("subject", subject).getSingleResult();
    }

    /** One page of everything written about a subject, the newest first. */
    public List<AuditEntry> aboutSubject(String subject, Paging paging) {
        return entityManager.createQuery("select e from AuditEntry e where e.subject = :subject order by e.at desc, e.id desc", AuditEntry.class)
                .setParameter("subject", subject)
                .setFirstResult(paging.skipped()).setMaxResults(Paging.ROWS).getResultList();
    }

    /** The entries of one row, the newest first. */
    public List<AuditEntry> of(RecordName name) {
        return ofRow(name).getResultList();
    }

    private TypedQuery<AuditEntry> ofRow(RecordName name) {
        return entityManager.createQuery("select e from AuditEntry e where e.thing = :thing and e.key = :key order by e.at desc, e.id desc", AuditEntry.class)
                .setParameter("thing", name.thing())
                .setParameter("key", name.key());
    }
}
