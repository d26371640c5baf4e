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

/** Puts a corrected version in place of a bleeding or a rescue therapy; the old one stays readable. */
@ApplicationScoped
public class CorrectFact {

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
    public <D> void correct(Subject subject, SafetyFact<D> fact, D details, String reason) {
        subjects.hold(subject);
        ledger.change(fact, reason, old -> old.supersede(subject));
        ledger.record(fact.corrected(subject, details, reason, author.who().name(), clock.instant()));
        factsChanged.fire(new FactsChanged(subject, fact.named() + " was corrected"));
    }
}
