package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import plateau.audit.Ledger;

/** Takes a step with a deviation, if it is as somebody saw it and it is this step's turn. */
@ApplicationScoped
class TakeStep {

    @Inject
    Deviations deviations;
    @Inject
    Ledger ledger;

    @Transactional
    boolean take(Deviation deviation, long version, DeviationStep step, String reason, Consumer<Deviation> change) {
        deviations.hold(deviation);
        if (deviation.version() != version || !step.fits(deviation)) {
            return false;
        }
        ledger.change(deviation, reason, change);
        return true;
    }
}
