package plateau.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Ledger;
import plateau.site.Site;
import plateau.site.SiteNumbering;
import plateau.site.Sites;

/** Begins the screening of a new subject, who gets the site's next screening number. */
@ApplicationScoped
public class StartScreening {

    @Inject
    Sites sites;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    @Transactional
    public Subject start(Site site) {
        return ledger.record(new Subject(site, sites.next(site.id(), SiteNumbering.SCREENING), site.dateAt(clock.instant())));
    }
}
