package plateau.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sweeps every site at which a day has begun since its last sweep: windows close without anybody doing anything. Of several
 * portals on one database two may sweep the same site at once: each subject is held in turn, and the second finds nothing left.
 */
@ApplicationScoped
public class SweepSites {

    private static final Logger LOG = LoggerFactory.getLogger(SweepSites.class);

    @Inject
    SiteSweeps siteSweeps;

    public void sweep() {
        sweep(() -> false);
    }

    /** The same for one site. */
    public void sweep(long siteId) {
        siteSweeps.due().stream().filter(site -> site.id() == siteId).forEach(site -> sweep(site, () -> false));
    }

    /** @param stopped asked before each subject; a site that was not swept to its end is swept again later */
    void sweep(BooleanSupplier stopped) {
        siteSweeps.due().forEach(site -> sweep(site, stopped));
    }

    private void sweep(SiteSweeps.DueSite site, BooleanSupplier stopped) {
        boolean whole = true;
        for (long subject : siteSweeps.subjectsOf(site)) {
            if (stopped.getAsBoolean()) {
                return;
            }
            whole &= isSwept(subject);
        }
        if (whole && !stopped.getAsBoolean()) {
            siteSweeps.reach(site);
        }
    }

    /** One subject that cannot be swept keeps no other from it; the next look at the site tries again. */
    private boolean isSwept(long subject) {
        try {
            siteSweeps.sweep(subject);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("The subject with id {} could not be swept", subject, failed);
            return false;
        }
    }
}
