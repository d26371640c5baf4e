package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Ledger;
import plateau.site.SiteNumbering;
import plateau.site.Sites;
import plateau.subject.Subject;

/** Records a deviation that the portal found, in the transaction of the act that made it. */
@ApplicationScoped
public class RaiseDeviation {

    @Inject
    Sites sites;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    @Transactional
    public Deviation raise(Subject subject, Finding finding) {
        String number = "%s-D%04d".formatted(sites.get(subject.siteId()).number(), sites.next(subject.siteId(), SiteNumbering.DEVIATION));
        return ledger.record(new Deviation(subject, number, finding, clock.instant()));
    }
}
