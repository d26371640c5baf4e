package plateau.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import plateau.access.SiteScope;
import plateau.subject.Subject;
import plateau.subject.SubjectLeft;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.taper.SubjectTaper;
import plateau.taper.Tapers;

/** Records at the start of the portal what an older version did not: the end of a taper whose subject left, and relapses. */
@ApplicationScoped
public class FindOlderRelapses {

    private static final SiteScope WHOLE_STUDY = new SiteScope(true, Set.of());

    @Inject
    Tapers tapers;
    @Inject
    Relapses relapses;
    @Inject
    FindRelapse findRelapse;
    @Inject
    Subjects subjects;
    @Inject
    Event<SubjectLeft> subjectLeft;

    @Transactional
    public void find() {
        Set<Long> known = relapses.tapersWithOne();
        tapers.in(WHOLE_STUDY).stream().filter(each -> !known.contains(each.taper().id())).forEach(this::bringInLine);
    }

    private void bringInLine(SubjectTaper each) {
        Subject subject = each.subject();
        subjects.holdUnraised(subject);
        if (!each.taper().hasEnded() && !subject.is(SubjectStatus.ENROLLED)) {
            subjectLeft.fire(new SubjectLeft(subject));
        } else {
            findRelapse.find(subject, "the portal began to record relapses");
        }
    }
}
