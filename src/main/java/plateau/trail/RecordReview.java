package plateau.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.site.Site;

/** Records that somebody reviewed what a filter shows of the audit trail, and what they found. */
@ApplicationScoped
public class RecordReview {

    @Inject
    TrailEntries entries;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param site whose entries they are; nothing where they are the study's @param inWords the filter */
    @Transactional
    public TrailReview record(TrailFilter filter, Optional<Site> site, String inWords, String findings) {
        return ledger.record(new TrailReview(site, author.who(), clock.instant(), inWords, entries.count(filter), findings));
    }
}
