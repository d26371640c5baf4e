package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.audit.NoteDownload;
import plateau.chart.ChartSize;
import plateau.page.Answer;
import plateau.page.CsvDownload;
import plateau.page.Paging;
import plateau.page.Written;
import plateau.report.RelapseTimes;
import plateau.report.TaperCourse;
import plateau.report.TaperCourses;
import plateau.report.TaperStanding;
import plateau.report.TaperStandings;
import plateau.subject.web.UrgentList;

/** The tapers of a person's sites: who is in one, how long they last without a relapse, and the same as a file. */
@RequestScoped
@Path("tapers")
public class TapersResource {

    @Inject
    TaperCourses courses;
    @Inject
    TaperStandings standings;
    @Inject
    NoteDownload noteDownload;
    @Inject
    UrgentList urgentList;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_TAPERS)
    public Response show(@QueryParam("page") @DefaultValue("1") int page) {
        List<TaperCourse> found = found();
        List<TaperStanding> all = standings.among(found);
        Paging paging = new Paging(page, all.size(), "/tapers", Map.of());
        SiteScope opened = currentPerson.scope(Permission.VIEW_SUBJECTS);
        return Answer.page(new TapersView(urgentList.ofReader(), Written.date(today()), all.stream().skip(paging.skipped()).limit(Paging.ROWS)
                .map(standing -> TaperRow.of(standing, opened.includes(standing.course().site().id()))).toList(), paging, new RelapseCurve(RelapseTimes.of(found))));
    }

    @GET
    @Path("curve.svg")
    @Produces("image/svg+xml;charset=utf-8")
    @Allowed(Permission.VIEW_TAPERS)
    public String curve(@QueryParam("size") @DefaultValue("wide") String size) {
        return new RelapseCurve(RelapseTimes.of(found())).svg(size.equals("narrow") ? ChartSize.NARROW : ChartSize.WIDE);
    }

    @GET
    @Path("download")
    @Allowed(Permission.VIEW_TAPERS)
    public Response download() {
        RelapseTimes times = RelapseTimes.of(found());
        noteDownload.note("times to relapse", times.times().size() + " rows");
        return CsvDownload.of("relapse-times", today(), csv -> times.times().forEach(time -> RelapseColumns.write(csv, time)), RelapseColumns.HEADINGS);
    }

    private List<TaperCourse> found() {
        return courses.in(currentPerson.scope(Permission.VIEW_TAPERS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
