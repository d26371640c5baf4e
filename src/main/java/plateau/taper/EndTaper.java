package plateau.taper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import plateau.audit.Ledger;

/** Ends a taper, or the time off the drug after it; from then on the rules of titration speak again. */
@ApplicationScoped
public class EndTaper {

    @Inject
    Ledger ledger;

    @Transactional
    public void end(Taper taper, LocalDate on, TaperOutcome outcome) {
        ledger.change(taper, null, t -> t.end(on, outcome));
    }
}
