package plateau.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Answer;
import plateau.page.Refusal;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.worklist.PlannedVisits;

/** The four weeks ahead at one site. */
@RequestScoped
@Path("calendar")
public class CalendarResource {

    private static final int DAYS = 28;

    @Inject
    PlannedVisits visits;
    @Inject
    Sites sites;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show(@QueryParam("site") @DefaultValue("") String asked) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_SUBJECTS);
        List<Site> visible = sites.all().stream().filter(each -> scope.includes(each.id())).toList();
        Site site = visible.stream().filter(each -> each.number().equals(asked)).findFirst()
                .or(() -> visible.stream().findFirst()).orElseThrow(Refusal::notFound);
        LocalDate today = site.dateAt(clock.instant());
        LocalDate last = today.plusDays(DAYS - 1);
        return Answer.page(CalendarView.of(site, SiteChoice.among(visible, Optional.of(site.number()), false), today, last, visits.at(site, today, last)));
    }
}
