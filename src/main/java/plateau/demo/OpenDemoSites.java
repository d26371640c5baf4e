package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import plateau.access.OpenAccount;
import plateau.access.OpenAccount.Grant;
import plateau.site.Sites;

/** Makes the sites of the demo and the accounts of everybody who works there. */
@ApplicationScoped
class OpenDemoSites {

    @Inject
    Sites sites;
    @Inject
    OpenAccount openAccount;

    @Transactional
    public void open() {
        for (DemoSite site : DemoSite.values()) {
            sites.add(site.site());
        }
        for (Staff person : Staff.values()) {
            openAccount.withPassword(person.userName(), person.fullName(), Staff.PASSWORD, grants(person).toArray(Grant[]::new));
        }
    }

    private List<Grant> grants(Staff person) {
        return person.sites().isEmpty() ? List.of(new Grant(person.role(), Optional.empty()))
                : person.sites().stream().map(site -> new Grant(person.role(), Optional.of(sites.numbered(site.number()).orElseThrow().id()))).toList();
    }
}
