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

/** Records a platelet count of a subject. */
@ApplicationScoped
public class RecordCount {

    @Inject
    Subjects subjects;
    @Inject
    PlateletCounts counts;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Event<FactsChanged> factsChanged;
    @Inject
    Clock clock;

    @Transactional
    public PlateletCount record(Subject subject, Measurement measurement) {
        subjects.hold(subject);
        PlateletCount count = ledger.record(new PlateletCount(subject, counts.nextNumber(subject), measurement, author.who().name(), clock.instant()));
        factsChanged.fire(new FactsChanged(subject, "platelet count " + count.number() + " was recorded", measurement.collectedOn()));
        return count;
    }
}
