package plateau.taper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import plateau.subject.Subject;
import plateau.subject.SubjectLeft;

/** Ends a taper that is under way, or the time off the drug after it, on the day on which its subject left the study. */
@ApplicationScoped
public class EndTaperOfSubject {

    @Inject
    Tapers tapers;
    @Inject
    EndTaper endTaper;

    @Transactional
    public void end(@Observes SubjectLeft left) {
        Subject subject = left.subject();
        LocalDate lastDay = subject.endedOn().orElseThrow();
        tapers.current(subject).ifPresent(taper -> endTaper.end(taper, latest(lastDay, taper.startedOn()), TaperOutcome.LEFT_STUDY));
    }

    /** The last day in the study may be entered as one before the taper began. */
    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
