package plateau.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Adds a site to the study. */
@ApplicationScoped
public class AddSite {

    @Inject
    Sites sites;

    /** @return the new site, or nothing where the number is another site's */
    @Transactional
    public Optional<Site> add(String number, Site.SiteDetails details) {
        return sites.numbered(number).isPresent() ? Optional.empty() : Optional.of(sites.add(new Site(number, details)));
    }
}
