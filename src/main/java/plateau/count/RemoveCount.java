package plateau.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.subject.FactsChanged;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Takes a count out of the record, such as another subject's; what it said stays readable, and no rule uses it any more. */
@ApplicationScoped
public class RemoveCount {

    @Inject
    Subjects subjects;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Event<FactsChanged> factsChanged;
    @Inject
    Clock clock;

    @Transactional
    public PlateletCount remove(Subject subject, PlateletCount count, String reason) {
        subjects.hold(subject);
        ledger.change(count, reason, old -> old.supersede(subject));
        PlateletCount removed = ledger.record(count.removed(subject, reason, author.who().name(), clock.instant()));
        factsChanged.fire(new FactsChanged(subject, "platelet count " + count.number() + " was removed"));
        return removed;
    }
}
