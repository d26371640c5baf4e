package plateau.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import plateau.audit.Author;

/** Classifies minor deviations that the site explained as not important and closes them, all with one comment. */
@ApplicationScoped
public class CloseMinorDeviations {

    @Inject
    TakeStep takeStep;
    @Inject
    Author author;
    @Inject
    Clock clock;

    /** @param version of the deviation as the monitor saw it */
    public record Seen(Deviation deviation, long version) {
    }

    /** @return those that changed since they were seen, and are left as they are */
    @Transactional
    public List<Deviation> close(List<Seen> chosen, String comment) {
        // always in one order, so that two monitors who close the same ones do not wait for each other
        return chosen.stream().sorted(Comparator.comparing(seen -> seen.deviation().number()))
                .filter(seen -> !close(seen, comment)).map(Seen::deviation).toList();
    }

    private boolean close(Seen seen, String comment) {
        return takeStep.take(seen.deviation(), seen.version(), DeviationStep.CLOSE_MINOR, comment,
                d -> d.closeAsMinor(comment, author.who().name(), clock.instant()));
    }
}
