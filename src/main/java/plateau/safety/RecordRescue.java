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

/** Records rescue therapy of a subject. */
@ApplicationScoped
public class RecordRescue {

    @Inject
    Subjects subjects;
    @Inject
    Rescues rescues;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Event<FactsChanged> factsChanged;
    @Inject
    Clock clock;

    @Transactional
    public Rescue record(Subject subject, RescueDetails details) {
        subjects.hold(subject);
        Edition first = Edition.first(subject, rescues.nextNumber(subject), author.who().name(), clock.instant());
        Rescue recorded = ledger.record(new Rescue(first, details));
        factsChanged.fire(new FactsChanged(subject, recorded.named() + " was recorded", details.givenOn()));
        return recorded;
    }
}
