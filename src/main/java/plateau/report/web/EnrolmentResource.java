package plateau.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.page.Answer;
import plateau.page.Csv;
import plateau.page.CsvDownload;
import plateau.page.Written;
import plateau.report.SiteEnrolment;
import plateau.report.SiteEnrolments;

/** Enrolment by site, for the sponsor, as a page and as a file. */
@RequestScoped
@Path("enrolment")
public class EnrolmentResource {

    private static final String[] HEADINGS = {"Site", "Name", "Country", "Screened", "Failed", "In screening", "Enrolled", "Withdrawn",
        "Target", "Percent of target", "Last enrolment"};

    @Inject
    SiteEnrolments enrolments;
    @Inject
    NoteDownload noteDownload;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_ENROLMENT)
    public Response show(@QueryParam("sort") @DefaultValue("") String sort, @QueryParam("descending") @DefaultValue("false") boolean descending) {
        return Answer.page(EnrolmentView.of(Written.date(today()), sites(), EnrolmentOrder.named(sort), descending));
    }

    @GET
    @Path("download")
    @Allowed(Permission.VIEW_ENROLMENT)
    public Response download() {
        List<SiteEnrolment> sites = sites();
        noteDownload.note("enrolment", sites.size() + " rows");
        return CsvDownload.of("enrolment", today(), csv -> sites.forEach(site -> write(csv, site)), HEADINGS);
    }

    private List<SiteEnrolment> sites() {
        return enrolments.of(currentPerson.scope(Permission.VIEW_ENROLMENT));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static void write(Csv csv, SiteEnrolment site) {
        csv.row(site.number(), site.name(), site.country(), site.screened(), site.failed(), site.inScreening(), site.enrolled(), site.withdrawn(),
                site.target(), site.percent().orElse(null), site.last().map(LocalDate::toString).orElse(""));
    }
}
