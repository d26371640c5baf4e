package plateau.dose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Keeps with a prepared choice why it departs from what the protocol asks. */
@ApplicationScoped
public class ExplainOverride {

    @Inject
    Ledger ledger;

    @Transactional
    public void explain(DosePreparation preparation, OverrideReason reason, String text) {
        ledger.change(preparation, null, p -> p.explain(reason, text));
    }
}
