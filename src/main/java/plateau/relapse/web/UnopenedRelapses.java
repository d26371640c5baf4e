package plateau.relapse.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import plateau.access.SiteScope;
import plateau.page.Written;
import plateau.relapse.Relapses;
import plateau.relapse.SubjectRelapse;
import plateau.subject.web.UrgentRow;
import plateau.subject.web.UrgentRows;

/** The relapses that nobody of the site opened in time. */
@ApplicationScoped
class UnopenedRelapses implements UrgentRows {

    @Inject
    Relapses relapses;
    @Inject
    Clock clock;

    @Override
    public List<UrgentRow> at(SiteScope sites) {
        return relapses.unopened(sites, clock.instant()).stream().map(UnopenedRelapses::row).toList();
    }

    private static UrgentRow row(SubjectRelapse found) {
        return new UrgentRow(found.subject().number(), RelapseText.path(found.subject(), found.relapse()),
                "relapse, " + RelapseText.seen(found.relapse()), Written.time(found.relapse().foundAt(), found.site().timeZone()));
    }
}
