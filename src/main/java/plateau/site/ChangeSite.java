package plateau.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Changes what is known of a site; its number stays. */
@ApplicationScoped
public class ChangeSite {

    @Inject
    Ledger ledger;

    @Transactional
    public void change(Site site, Site.SiteDetails details) {
        ledger.change(site, null, s -> s.describe(details));
    }
}
