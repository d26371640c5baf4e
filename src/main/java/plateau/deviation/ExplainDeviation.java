package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;

/** Explains a deviation in the words of the site. */
@ApplicationScoped
public class ExplainDeviation {

    @Inject
    TakeStep takeStep;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param version of the deviation as the page showed it @return whether it still was so, and is changed now */
    @Transactional
    public boolean explain(Deviation deviation, long version, String explanation) {
        return takeStep.take(deviation, version, DeviationStep.EXPLAIN, null,
                d -> d.explain(explanation, author.who().name(), clock.instant()));
    }
}
