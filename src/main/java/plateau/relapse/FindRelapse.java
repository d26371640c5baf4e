package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.count.PlateletCounts;
import plateau.safety.AllSafetyFacts;
import plateau.site.Sites;
import plateau.site.StudyProtocol;
import plateau.subject.FactsChanged;
import plateau.subject.Subject;
import plateau.subject.SubjectLeft;
import plateau.taper.Taper;
import plateau.taper.Tapers;

/**
 * Finds the relapse of every taper of a subject again, because a fact was added, corrected or removed, and brings what is
 * recorded in line, in the transaction of the fact: a relapse appears, moves, is undone or comes back. Ended tapers too,
 * because a late count or a correction may lie within them.
 */
@ApplicationScoped
public class FindRelapse {

    @Inject
    Tapers tapers;
    @Inject
    Relapses relapses;
    @Inject
    PlateletCounts counts;
    @Inject
    AllSafetyFacts safety;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    Sites sites;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    void afterFact(@Observes FactsChanged change) {
        find(change.subject(), change.what());
    }

    void afterLeaving(@Observes SubjectLeft left) {
        find(left.subject(), "the subject left the study");
    }

    /** @param because what was recorded, such as "platelet count 3 was corrected" */
    @Transactional
    public void find(Subject subject, String because) {
        List<Taper> all = tapers.of(subject);
        if (all.isEmpty()) {
            return;
        }
        List<Relapse> known = relapses.of(subject);
        all.forEach(taper -> bringInLine(subject, taper, known.stream().filter(relapse -> relapse.taperNumber() == taper.number()).findFirst(), because));
    }

    private void bringInLine(Subject subject, Taper taper, Optional<Relapse> known, String because) {
        Optional<RelapseFacts> found = search(subject, taper).first().map(RelapseFacts::of);
        known.ifPresent(relapses::hold);
        if (known.isEmpty()) {
            found.ifPresent(facts -> ledger.record(new Relapse(subject, taper, facts, clock.instant())));
        } else if (found.isPresent()) {
            know(known.get(), found.get(), because);
        } else if (!known.get().is(RelapseState.UNDONE)) {
            String undone = "Undone: " + because;
            ledger.change(known.get(), undone, relapse -> relapse.undo(because, clock.instant()));
        }
    }

    private RelapseSearch search(Subject subject, Taper taper) {
        // the portal does not start without the file of a version that was ever approved, and no taper starts under another
        return new RelapseSearch(subject, taper, studyProtocol.version(taper.protocol(), taper.protocolVersion()).orElseThrow(),
                sites.get(subject.siteId()).dateAt(clock.instant()), counts.of(subject), safety.of(subject));
    }

    private void know(Relapse relapse, RelapseFacts found, String because) {
        boolean back = relapse.is(RelapseState.UNDONE);
        if (back || !relapse.facts().equals(found)) {
            ledger.change(relapse, (back ? "Found again" : change(relapse.facts(), found)) + ": " + because, row -> row.know(found, clock.instant()));
        }
    }

    private static String change(RelapseFacts before, RelapseFacts now) {
        if (!now.on().equals(before.on())) {
            return now.on().isBefore(before.on()) ? "Moved earlier" : "Moved later";
        }
        return now.cause() == Cause.COUNT && now.confirmed() && !before.confirmed() ? "Confirmed" : "Known differently";
    }
}
