package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import plateau.audit.Author;
import plateau.database.TravelClock;

/** Does what a diary entry says, as the person it names and at the time it names, in a request of its own. */
@ApplicationScoped
class KeepDiary {

    @Inject
    Clock clock;
    @Inject
    Known known;
    @Inject
    Author author;

    @ActivateRequestContext
    public void keep(DiaryEntry entry) {
        TravelClock travel = TravelClock.of(clock);
        travel.travelTo(entry.at());
        try {
            author.is(new Author.Who(known.identity(entry.by()).personId(), entry.by().fullName(), entry.by().role().label()));
            entry.deed().run();
        } finally {
            travel.comeBack();
        }
    }
}
