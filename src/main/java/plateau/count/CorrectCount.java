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

/** Puts a corrected version in place of a count; the old one stays readable. */
@ApplicationScoped
public class CorrectCount {

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
    public PlateletCount correct(Subject subject, PlateletCount count, Measurement measurement, String reason) {
        subjects.hold(subject);
        ledger.change(count, reason, old -> old.supersede(subject));
        PlateletCount corrected = ledger.record(count.corrected(subject, measurement, reason, author.who().name(), clock.instant()));
        factsChanged.fire(new FactsChanged(subject, "platelet count " + count.number() + " was corrected"));
        return corrected;
    }
}
