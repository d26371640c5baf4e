package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import plateau.audit.Author;
import plateau.audit.Ledger;
import plateau.subject.CourseChanged;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Notes that somebody of the site opened a relapse, the first time somebody does. */
@ApplicationScoped
public class OpenRelapse {

    @Inject
    Subjects subjects;
    @Inject
    Relapses relapses;
    @Inject
    Ledger ledger;
    @Inject
    Author author;
    @Inject
    Event<CourseChanged> courseChanged;
    @Inject
    Clock clock;

    @Transactional
    public void open(Subject subject, Relapse relapse) {
        if (isNew(relapse)) {
            subjects.holdUnraised(subject);
            relapses.hold(relapse);
            if (isNew(relapse)) {
                ledger.change(relapse, null, row -> row.open(author.who().name(), clock.instant()));
                courseChanged.fire(new CourseChanged(subject));
            }
        }
    }

    private static boolean isNew(Relapse relapse) {
        return relapse.is(RelapseState.FOUND) && relapse.openedAt().isEmpty();
    }
}
