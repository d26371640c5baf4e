package plateau.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import plateau.audit.Ledger;
import plateau.subject.Subject;

/** What comes next for every enrolled subject. */
@ApplicationScoped
public class SubjectSchedules {

    @Inject
    EntityManager entityManager;
    @Inject
    Ledger ledger;

    public Optional<SubjectSchedule> of(Subject subject) {
        return Optional.ofNullable(entityManager.find(SubjectSchedule.class, subject.id()));
    }

    void keep(Subject subject, Upcoming upcoming) {
        of(subject).ifPresentOrElse(known -> known.become(upcoming), () -> ledger.keep(new SubjectSchedule(subject, upcoming)));
    }

    void forget(Subject subject) {
        of(subject).ifPresent(ledger::forget);
    }
}
