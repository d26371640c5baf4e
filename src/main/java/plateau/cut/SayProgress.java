package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes down how far a data cut is. */
@ApplicationScoped
class SayProgress {

    @Inject
    DataCuts cuts;
    @Inject
    Clock clock;

    /** @return whether the cut is still wanted */
    @ActivateRequestContext
    @Transactional
    public boolean say(CutRun run) {
        cuts.progress(run.cutId()).at(run.done(), run.total(), clock.instant());
        return cuts.get(run.cutId()).is(CutState.TAKING);
    }
}
