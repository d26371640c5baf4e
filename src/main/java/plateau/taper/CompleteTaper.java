package plateau.taper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import plateau.audit.Ledger;

/** Notes that the drug was withdrawn at the end of a taper; the subject is followed off treatment from then on. */
@ApplicationScoped
public class CompleteTaper {

    @Inject
    Ledger ledger;

    @Transactional
    public void complete(Taper taper, LocalDate on) {
        ledger.change(taper, null, t -> t.withdraw(on));
    }
}
