package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Ledger;

/** Withdraws a deviation that corrected data made untrue. The portal does so itself, and nobody else can. */
@ApplicationScoped
public class WithdrawDeviation {

    @Inject
    Deviations deviations;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    @Transactional
    public void withdraw(Deviation deviation, String because) {
        deviations.hold(deviation);
        if (!deviation.isWithdrawn()) {
            ledger.change(deviation, because, d -> d.withdraw(because, clock.instant()));
        }
    }
}
