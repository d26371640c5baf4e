package plateau.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Answer;
import plateau.page.Paging;
import plateau.worklist.OpenTasks;
import plateau.worklist.ScheduledSubject;

/** The page that the work of a site's staff starts on: what is to be done today, the riskiest first. */
@RequestScoped
@Path("today")
public class TodayResource {

    @Inject
    OpenTasks tasks;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_WORKLIST)
    public Response show(@QueryParam("page") @DefaultValue("1") int page) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_WORKLIST);
        Paging paging = new Paging(page, tasks.count(scope), "/today", Map.of());
        List<ScheduledSubject> found = tasks.page(scope, paging);
        Set<Long> toSign = tasks.toSign(found);
        return Answer.page(new TodayView(found.stream().map(each -> TodayRow.of(each, each.site().dateAt(clock.instant()), toSign.contains(each.subject().id()))).toList(),
                scope.siteIds().size() > 1, paging));
    }
}
