package plateau.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.deviation.Account;
import plateau.deviation.Deviation;
import plateau.deviation.DeviationFilter;
import plateau.deviation.Deviations;
import plateau.deviation.SubjectDeviation;
import plateau.page.CsvDownload;
import plateau.page.Paper;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.site.Site;
import plateau.site.StudyProtocol;

/** The deviation log for a submission, as a file in SDTM columns and on paper, with the filter and the rights of the list. */
@RequestScoped
@Path("deviations")
public class LogResource {

    /** So many rows are printed within seconds. */
    private static final int MOST_PRINTED = 500;

    @Inject
    Deviations deviations;
    @Inject
    DeviationPages pages;
    @Inject
    Paper paper;
    @Inject
    StudyProtocol studyProtocol;
    @Inject
    NoteDownload noteDownload;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Clock clock;

    @GET
    @Path("log.csv")
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response csv(@Context UriInfo address) {
        Instant now = clock.instant();
        FilterForm form = pages.asked(DeviationResource.filter(address));
        DeviationFilter filter = form.filter(now);
        noteDownload.note("deviation log", deviations.count(filter) + " rows; " + form.inWords());
        return CsvDownload.of("deviation-log", LocalDate.ofInstant(now, ZoneOffset.UTC), csv -> deviations.each(filter,
                new LogColumns(csv, study(), form.sites().stream().collect(Collectors.toMap(Site::id, Site::number)))::write), LogColumns.HEADINGS);
    }

    @GET
    @Path("log.pdf")
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response pdf(@Context UriInfo address) {
        Instant now = clock.instant();
        FilterForm form = pages.asked(DeviationResource.filter(address));
        DeviationFilter filter = form.filter(now);
        long rows = deviations.count(filter);
        if (rows > MOST_PRINTED) {
            throw Refusal.wrongOrder("These are %d deviations, and a printed log holds %d.".formatted(rows, MOST_PRINTED),
                    "Show fewer of them with the filter, or take the CSV file, which holds all.");
        }
        noteDownload.note("deviation log", rows + " rows, printed; " + form.inWords());
        return Response.ok(paper.printWithGaps(sheet(form, filter, now)), "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"deviation-log-%s.pdf\"".formatted(LocalDate.ofInstant(now, ZoneOffset.UTC))).build();
    }

    private LogSheet sheet(FilterForm form, DeviationFilter filter, Instant now) {
        List<LogSheet.Row> rows = new ArrayList<>();
        deviations.each(filter, found -> rows.add(row(found)));
        return new LogSheet(study(), DeviationPages.inWords(form.sites()), form.inWords(),
                "Printed by %s on %s UTC".formatted(currentPerson.get().fullName(), Written.utc(now)), rows);
    }

    private static LogSheet.Row row(SubjectDeviation found) {
        Deviation deviation = found.deviation();
        String importance = LogColumns.importance(deviation);
        return new LogSheet.Row(deviation.number(), found.subject().number(), deviation.occurredOn().toString(), LogColumns.term(deviation),
                Written.capital(deviation.severity().label()) + (importance.isEmpty() ? "" : ", " + importance.toLowerCase(Locale.ROOT))
                        + (deviation.isImmediateHazard() ? ", immediate hazard" : ""),
                Written.capital(deviation.state().label()), LogColumns.explanation(deviation), deviation.action().map(Account::text).orElse(""));
    }

    private String study() {
        return studyProtocol.versions().get(0).id();
    }
}
