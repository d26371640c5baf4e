package plateau.safety;

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

/** Takes a bleeding or a rescue therapy out of the record; what it said stays readable, and no rule uses it any more. */
@ApplicationScoped
public class RemoveFact {

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
    public void remove(Subject subject, SafetyFact<?> fact, String reason) {
        subjects.hold(subject);
        ledger.change(fact, reason, old -> old.supersede(subject));
        ledger.record(fact.removed(subject, reason, author.who().name(), clock.instant()));
        factsChanged.fire(new FactsChanged(subject, fact.named() + " was removed"));
    }
}
