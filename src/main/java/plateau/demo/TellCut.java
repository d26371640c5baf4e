package plateau.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import plateau.cut.TakeCut;
import plateau.site.Sites;

/** Tells of the data cut with which the sponsor looks at the whole study today. */
@ApplicationScoped
class TellCut {

    @Inject
    Clock clock;
    @Inject
    Sites sites;
    @Inject
    TakeCut takeCut;

    DiaryEntry tell() {
        return new DiaryEntry(clock.instant(), Staff.SPONSOR_LEAD, () -> takeCut.take(sites.all()));
    }
}
