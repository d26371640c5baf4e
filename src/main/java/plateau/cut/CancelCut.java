package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Ledger;

/** Cancels a data cut that is being taken; the portal that takes it stops as soon as it has seen that. */
@ApplicationScoped
public class CancelCut {

    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    @Transactional
    public void cancel(DataCut cut) {
        ledger.change(cut, null, c -> c.cancel(clock.instant()));
    }
}
