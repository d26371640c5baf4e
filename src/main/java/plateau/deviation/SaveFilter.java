package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import plateau.access.CurrentPerson;
import plateau.audit.Ledger;

/** Saves what a person looks for in the list of deviations. */
@ApplicationScoped
public class SaveFilter {

    private static final int MOST = 20;

    @Inject
    SavedFilters savedFilters;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Ledger ledger;

    /** @param asked as an address asks it @return why it is not saved, where it is not */
    @Transactional
    public Optional<String> save(String name, String asked) {
        List<SavedFilter> mine = savedFilters.mine();
        if (mine.stream().anyMatch(filter -> filter.name().equals(name))) {
            return Optional.of("You have a filter of this name. Choose another name, or delete that one first.");
        }
        if (mine.size() >= MOST) {
            return Optional.of("You have " + MOST + " saved filters. Delete one first.");
        }
        ledger.record(new SavedFilter(currentPerson.get().personId(), name, asked));
        return Optional.empty();
    }
}
