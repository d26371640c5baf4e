package plateau.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.AuditTrail;
import plateau.audit.NoteDownload;
import plateau.audit.RecordName;
import plateau.audit.web.HistoryView;
import plateau.deviation.CloseDeviation;
import plateau.deviation.DeviationFilter;
import plateau.deviation.Deviations;
import plateau.deviation.SubjectDeviation;
import plateau.page.Answer;
import plateau.page.CsvDownload;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Posted;

/** Finding, reading, downloading and closing deviations. */
@RequestScoped
@Path("deviations")
public class DeviationResource {

    @Inject
    Deviations deviations;
    @Inject
    DeviationPages pages;
    @Inject
    CloseDeviation closeDeviation;
    @Inject
    NoteDownload noteDownload;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response list(@Context UriInfo address, @QueryParam("page") @DefaultValue("1") int page) {
        return Answer.page(pages.list(pages.asked(filter(address)), page));
    }

    @GET
    @Path("download")
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response download(@Context UriInfo address) {
        Instant now = clock.instant();
        FilterForm form = pages.asked(filter(address));
        DeviationFilter filter = form.filter(now);
        noteDownload.note("deviations", deviations.count(filter) + " rows; " + form.inWords());
        return CsvDownload.of("deviations", LocalDate.ofInstant(now, ZoneOffset.UTC),
                csv -> deviations.each(filter, DeviationRows.to(csv, form, now)::write), DeviationRows.HEADINGS);
    }

    @GET
    @Path("{number}")
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response show(@PathParam("number") String number) {
        return Answer.page(pages.one(deviations.open(number, Permission.VIEW_DEVIATIONS), new CloseForm(Map.of()), false));
    }

    @POST
    @Path("{number}")
    @Allowed(Permission.CLOSE_DEVIATIONS)
    @Once
    public Response close(@PathParam("number") String number) {
        SubjectDeviation found = deviations.open(number, Permission.CLOSE_DEVIATIONS);
        CloseForm form = new CloseForm(posted.fields());
        if (!found.deviation().isOpen() || posted.version() != found.deviation().version()) {
            return Answer.conflict(pages.one(found, form, true));
        }
        Optional<String> comment = form.comment();
        if (form.wrong()) {
            return Answer.toCorrect(pages.one(found, form, false));
        }
        boolean closed = closeDeviation.close(found.deviation(), posted.version(), comment.get());
        return closed ? Answer.next("deviations/{number}", number) : Answer.conflict(pages.one(found, form, true));
    }

    @GET
    @Path("{number}/history")
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response history(@PathParam("number") String number, @QueryParam("page") @DefaultValue("1") int page) {
        RecordName name = deviations.open(number, Permission.VIEW_DEVIATIONS).deviation().recordName();
        Paging paging = new Paging(page, auditTrail.count(name), "/deviations/" + number + "/history", Map.of());
        return Answer.page(HistoryView.of("deviation " + number, new Link("Deviation " + number, "/deviations/" + number),
                auditTrail.of(name, paging), paging));
    }

    private static Map<String, String> filter(UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        FilterForm.FIELDS.stream().filter(address.getQueryParameters()::containsKey)
                .forEach(field -> asked.put(field, address.getQueryParameters().getFirst(field)));
        return asked;
    }
}
