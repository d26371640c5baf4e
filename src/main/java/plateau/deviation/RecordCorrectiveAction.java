package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;

/** Records what the site does so that a deviation does not happen again. */
@ApplicationScoped
public class RecordCorrectiveAction {

    @Inject
    TakeStep takeStep;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param version of the deviation as the page showed it @return whether it still was so, and is changed now */
    @Transactional
    public boolean record(Deviation deviation, long version, String action) {
        return takeStep.take(deviation, version, DeviationStep.ACT, null,
                d -> d.act(action, author.who().name(), clock.instant()));
    }
}
