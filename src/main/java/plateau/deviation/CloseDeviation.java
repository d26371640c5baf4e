package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;

/** Closes a classified deviation with a monitor's comment. */
@ApplicationScoped
public class CloseDeviation {

    @Inject
    TakeStep takeStep;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param version of the deviation as the page showed it @return whether it still was so, and is changed now */
    @Transactional
    public boolean close(Deviation deviation, long version, String comment) {
        return takeStep.take(deviation, version, DeviationStep.CLOSE, comment,
                d -> d.close(comment, author.who().name(), clock.instant()));
    }
}
