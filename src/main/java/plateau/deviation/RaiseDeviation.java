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
        return raise(subject, finding, false);
    }

    /** One that was decided to remove an immediate hazard to the subject. */
    @Transactional
    public Deviation raiseHazard(Subject subject, Finding finding) {
        return raise(subject, finding, true);
    }

    private Deviation raise(Subject subject, Finding finding, boolean toRemoveImmediateHazard) {
        String number = "%s-D%04d".formatted(sites.get(subject.siteId()).number(), sites.next(subject.siteId(), SiteNumbering.DEVIATION));
        Deviation deviation = new Deviation(subject, number, finding, clock.instant());
        deviation.begin(toRemoveImmediateHazard);
        return ledger.record(deviation);
    }
}
