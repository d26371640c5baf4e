package plateau.cockpit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import plateau.audit.AuditEntry;
import plateau.audit.AuditTrail;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.Subject;

/** Says who recorded something last, in the time of the site. */
@ApplicationScoped
class TaperNewsText {

    private static final String NEW_DAY = "A new day has begun at the site.";

    @Inject
    AuditTrail auditTrail;
    @Inject
    Sites sites;
    @Inject
    Clock clock;

    String of(Subject subject) {
        Site site = sites.get(subject.siteId());
        return auditTrail.newestAbout(subject.screeningNumber()).filter(entry -> site.dateAt(entry.at()).equals(site.dateAt(clock.instant())))
                .map(entry -> recorded(entry, site)).orElse(NEW_DAY);
    }

    private static String recorded(AuditEntry entry, Site site) {
        return "Something new was recorded by %s at %s.".formatted(entry.personName(), Written.timeOfDay(entry.at().atZone(site.timeZone()).toLocalTime()));
    }
}
