package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;

/** Says whether a deviation is important, as a monitor sees it against ICH E3. */
@ApplicationScoped
public class ClassifyDeviation {

    @Inject
    TakeStep takeStep;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param version of the deviation as the page showed it @return whether it still was so, and is changed now */
    @Transactional
    public boolean classify(Deviation deviation, long version, boolean important) {
        return takeStep.take(deviation, version, DeviationStep.CLASSIFY, null,
                d -> d.classify(important, author.who().name(), clock.instant()));
    }
}
