package plateau.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.database.AfterCommit;
import plateau.site.Site;

/** Asks for a data cut, which is taken in the background from then on. */
@ApplicationScoped
public class TakeCut {

    @Inject
    EntityManager entityManager;
    @Inject
    DataCuts cuts;
    @Inject
    CutRuns runs;
    @Inject
    AfterCommit afterCommit;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param sites whose subjects it is to hold, at least one */
    @Transactional
    public DataCut take(Collection<Site> sites) {
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("A data cut is of one site at least");
        }
        DataCut cut = ledger.record(new DataCut(cuts.nextNumber(), author.who(), clock.instant()));
        // its sites refer to it
        entityManager.flush();
        sites.forEach(site -> ledger.keep(new CutSite(cut.id(), site.id())));
        ledger.keep(new CutProgress(cut.id(), clock.instant()));
        ledger.note(cut.recordName(), "sites", sites.stream().map(Site::number).sorted().collect(Collectors.joining(", ")));
        CutRun run = new CutRun(cut.id(), author.who());
        afterCommit.act(() -> runs.start(run));
        return cut;
    }
}
