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

/** Records a bleeding of a subject. */
@ApplicationScoped
public class RecordBleeding {

    @Inject
    Subjects subjects;
    @Inject
    Bleedings bleedings;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Event<FactsChanged> factsChanged;
    @Inject
    Clock clock;

    @Transactional
    public Bleeding record(Subject subject, BleedingDetails details) {
        subjects.hold(subject);
        Edition first = Edition.first(subject, bleedings.nextNumber(subject), author.who().name(), clock.instant());
        Bleeding recorded = ledger.record(new Bleeding(first, details));
        factsChanged.fire(new FactsChanged(subject, recorded.named() + " was recorded", details.noticedOn()));
        return recorded;
    }
}
