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
    Deviations deviations;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param version of the deviation as the monitor saw it @return whether it still was so, and is closed now */
    @Transactional
    public boolean close(Deviation deviation, long version, String comment) {
        deviations.hold(deviation);
        if (!deviation.isOpen() || deviation.version() != version) {
            return false;
        }
        ledger.change(deviation, comment, d -> d.close(comment, author.who().name(), clock.instant()));
        return true;
    }
}
