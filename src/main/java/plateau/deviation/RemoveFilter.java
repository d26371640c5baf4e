package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import plateau.audit.Ledger;

/** Removes a saved filter of the person at the keyboard; one that is not there, or not theirs, stays as it is. */
@ApplicationScoped
public class RemoveFilter {

    @Inject
    SavedFilters savedFilters;
    @Inject
    Ledger ledger;

    @Transactional
    public void remove(long id) {
        savedFilters.mine(id).ifPresent(filter -> ledger.remove(filter, null));
    }
}
