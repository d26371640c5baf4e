package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plateau.access.OpenAccount;
import plateau.access.OpenAccount.Grant;
import plateau.access.People;
import plateau.database.TravelClock;
import plateau.site.Sites;

/** Makes the sites of the demo and the accounts of everybody who works there, as of months ago. */
@ApplicationScoped
class OpenDemoSites {

    private static final Duration AGO = DemoPlan.BEGAN;

    @Inject
    Clock clock;
    @Inject
    Sites sites;
    @Inject
    People people;
    @Inject
    OpenAccount openAccount;

    @ActivateRequestContext
    public boolean areOpen() {
        return !people.isEmpty();
    }

    @ActivateRequestContext
    @Transactional
    public void open() {
        TravelClock travel = TravelClock.of(clock);
        travel.travelTo(clock.instant().minus(AGO));
        try {
            make();
        } finally {
            travel.comeBack();
        }
    }

    private void make() {
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
