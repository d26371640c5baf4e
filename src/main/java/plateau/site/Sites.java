package plateau.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import plateau.audit.Ledger;

/** The sites of the study. */
@ApplicationScoped
public class Sites {

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;

    public List<Site> all() {
        return entityManager.createQuery("select s from Site s order by s.number", Site.class).getResultList();
    }

    public Optional<Site> numbered(String number) {
        return entityManager.createQuery("select s from Site s where s.number = :number", Site.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    public Site get(long id) {
        return entityManager.find(Site.class, id);
    }

    public Site add(Site site) {
        ledger.record(site);
        for (SiteNumbering numbering : SiteNumbering.values()) {
            ledger.keep(new SiteCounter(site.id(), numbering.name()));
        }
        return site;
    }

    /**
     * Draws the next number of a site. Its row stays locked until the act's transaction ends, so that a number is given
     * once, and one drawn by an act that failed is given to the next.
     */
    public int next(long siteId, SiteNumbering numbering) {
        return entityManager.createQuery("select c from SiteCounter c where c.siteId = :site and c.name = :name", SiteCounter.class)
                .setParameter("site", siteId)
                .setParameter("name", numbering.name())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult()
                .next();
    }
}
