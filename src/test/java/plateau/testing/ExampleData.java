package plateau.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import plateau.access.OpenAccount;
import plateau.access.People;
import plateau.access.Person;
import plateau.access.Role;
import plateau.site.Site;
import plateau.site.SiteNumbering;
import plateau.site.Sites;

/** Puts examples into the portal by the portal's own acts. */
@ApplicationScoped
public class ExampleData {

    @Inject
    Sites sites;
    @Inject
    People people;
    @Inject
    OpenAccount openAccount;

    @Transactional
    public Site addSite(Site site) {
        return sites.add(site);
    }

    /** Draws the next screening number of a site. */
    @Transactional
    public int nextScreening(String siteNumber) {
        return sites.next(sites.numbered(siteNumber).orElseThrow().id(), SiteNumbering.SCREENING);
    }

    @Transactional
    public Person addPerson(String userName, String fullName, Role role, Optional<Long> siteId) {
        return people.named(userName).orElseGet(() ->
                openAccount.withPassword(userName, fullName, Example.PASSWORD, new OpenAccount.Grant(role, siteId)));
    }
}
