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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Answer;
import plateau.page.Paging;
import plateau.site.Site;
import plateau.worklist.OpenQueries;
import plateau.worklist.OpenQuery;
import plateau.worklist.OpenTasks;
import plateau.worklist.ScheduledSubject;

/** The page that the work of a site's staff starts on: what is to be done today, the riskiest first. */
@RequestScoped
@Path("today")
public class TodayResource {

    @Inject
    OpenTasks tasks;
    @Inject
    OpenQueries queries;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_WORKLIST)
    public Response show(@QueryParam("page") @DefaultValue("1") int page) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_WORKLIST);
        long subjects = tasks.count(scope);
        long open = queries.count(scope);
        Paging paging = new Paging(page, subjects + open, "/today", Map.of());
        List<ScheduledSubject> found = tasks.page(scope, paging);
        Set<Long> toSign = tasks.toSign(found);
        Stream<TodayRow> first = found.stream().map(each -> TodayRow.of(each, today(each.site()), toSign.contains(each.subject().id())));
        Stream<TodayRow> last = afterSubjects(scope, paging, subjects, found.size(), open).stream().map(each -> TodayRow.of(each, today(each.site())));
        return Answer.page(new TodayView(Stream.concat(first, last).toList(), scope.siteIds().size() > 1, subjects, open, paging));
    }

    /** What is left of the page when its subjects are on it. */
    private List<OpenQuery> afterSubjects(SiteScope scope, Paging paging, long subjects, int shown, long open) {
        return open == 0 ? List.of() : queries.some(scope, (int) Math.max(0, paging.skipped() - subjects), Paging.ROWS - shown);
    }

    private LocalDate today(Site site) {
        return site.dateAt(clock.instant());
    }
}
