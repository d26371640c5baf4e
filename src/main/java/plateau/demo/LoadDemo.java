package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import plateau.access.People;
import plateau.database.TravelClock;

/** Fills an empty demo database with an invented trial, as if its sites had worked for months. */
@ApplicationScoped
public class LoadDemo {

    private static final Duration BEFORE_TODAY = Duration.ofDays(210);

    @Inject
    Clock clock;
    @Inject
    People people;
    @Inject
    OpenDemoSites openDemoSites;

    /** Does nothing where the demo is there already. */
    public void load() {
        if (people.isEmpty()) {
            TravelClock travel = TravelClock.of(clock);
            Instant today = clock.instant();
            travel.travelTo(today.minus(BEFORE_TODAY));
            openDemoSites.open();
            travel.comeBack();
        }
    }
}
