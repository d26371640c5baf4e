package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Opens a deviation again that corrected data made true again, or true in another way. */
@ApplicationScoped
public class ReopenDeviation {

    @Inject
    Deviations deviations;
    @Inject
    Ledger ledger;

    /** Leaves one alone that stands and says the same already, whatever a monitor did with it. */
    @Transactional
    public void reopen(Deviation deviation, String asked, String because) {
        deviations.hold(deviation);
        if (deviation.isWithdrawn() || !deviation.asked().equals(asked)) {
            ledger.change(deviation, because, d -> d.open(asked, because));
        }
    }

    /** The same for something left undone. */
    @Transactional
    public void reopen(Deviation deviation, Finding finding) {
        deviations.hold(deviation);
        if (!deviation.stands(finding)) {
            ledger.change(deviation, finding.because(), d -> d.open(finding));
        }
    }
}
