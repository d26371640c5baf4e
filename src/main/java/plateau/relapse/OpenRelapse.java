package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;

/** Notes that somebody of the site opened a relapse, the first time somebody does. */
@ApplicationScoped
public class OpenRelapse {

    @Inject
    Relapses relapses;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    @Transactional
    public void open(Relapse relapse) {
        if (isNew(relapse)) {
            relapses.hold(relapse);
            if (isNew(relapse)) {
                ledger.change(relapse, null, row -> row.open(author.who().name(), clock.instant()));
            }
        }
    }

    private static boolean isNew(Relapse relapse) {
        return relapse.is(RelapseState.FOUND) && relapse.openedAt().isEmpty();
    }
}
