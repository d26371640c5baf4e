package plateau.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.audit.NoteDownload;
import plateau.page.Answer;
import plateau.page.CsvDownload;
import plateau.page.Paging;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.worklist.OverdueCounts;

/** The counts that are overdue at the sites of a monitor, as a page and as a file. */
@RequestScoped
@Path("overdue")
public class OverdueResource {

    @Inject
    OverdueCounts overdue;
    @Inject
    Sites sites;
    @Inject
    NoteDownload noteDownload;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_OVERDUE)
    public Response show(@QueryParam("site") @DefaultValue("") String site, @QueryParam("page") @DefaultValue("1") int page) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_OVERDUE);
        List<Site> visible = sites.all().stream().filter(each -> scope.includes(each.id())).toList();
        Optional<String> one = one(site, visible);
        Paging paging = new Paging(page, overdue.count(scope, one), "/overdue", Map.of("site", one.orElse("")));
        Instant now = clock.instant();
        return Answer.page(new OverdueView(SiteChoice.among(visible, one, true), overdue.page(scope, one, paging).stream().map(each -> OverdueRow.of(each, now)).toList(), paging));
    }

    @GET
    @Path("download")
    @Allowed(Permission.VIEW_OVERDUE)
    public Response download(@QueryParam("site") @DefaultValue("") String site) {
        SiteScope scope = currentPerson.scope(Permission.VIEW_OVERDUE);
        Optional<String> one = one(site, sites.all().stream().filter(each -> scope.includes(each.id())).toList());
        Instant now = clock.instant();
        noteDownload.note("overdue counts", overdue.count(scope, one) + " rows" + one.map(number -> "; site " + number).orElse(""));
        return CsvDownload.of("overdue-counts", LocalDate.ofInstant(now, ZoneOffset.UTC),
                csv -> overdue.each(scope, one, each -> OverdueRow.write(csv, each, now)), OverdueRow.HEADINGS);
    }

    /** A site that the reader does not see, or that does not exist, limits nothing. */
    private static Optional<String> one(String asked, List<Site> visible) {
        return visible.stream().map(Site::number).filter(asked::equals).findFirst();
    }
}
