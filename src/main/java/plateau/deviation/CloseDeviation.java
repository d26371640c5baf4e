package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;

/** Closes a deviation with a monitor's comment. */
@ApplicationScoped
public class CloseDeviation {

    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    @Transactional
    public void close(Deviation deviation, String comment) {
        ledger.change(deviation, comment, d -> d.close(comment, author.who().name(), clock.instant()));
    }
}
