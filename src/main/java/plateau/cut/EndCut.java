package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;

/** Ends a data cut that could not be taken. */
@ApplicationScoped
class EndCut {

    @Inject
    DataCuts cuts;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** One that was cancelled meanwhile stays so. */
    @ActivateRequestContext
    @Transactional
    public void fail(CutRun run, String why) {
        author.is(run.who());
        DataCut cut = cuts.get(run.cutId());
        if (cut.is(CutState.TAKING)) {
            ledger.change(cut, null, c -> c.fail(why, clock.instant()));
        }
    }
}
