package plateau.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.Objects;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.audit.AuditTrail;
import plateau.audit.NoteDownload;
import plateau.audit.RecordName;
import plateau.audit.web.HistoryView;
import plateau.deviation.DeviationFilter;
import plateau.deviation.Deviations;
import plateau.page.Answer;
import plateau.page.CsvDownload;
import plateau.page.Frame.Link;
import plateau.page.Paging;

/** Finding, reading and downloading deviations. */
@RequestScoped
@Path("deviations")
public class DeviationResource {

    @Inject
    Deviations deviations;
    @Inject
    DeviationPages pages;
    @Inject
    NoteDownload noteDownload;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_DEVIATIONS)
    public Response list(@Context UriInfo address, @QueryParam("page") @DefaultValue("1") int page) {
        BulkOutcome outcome = BulkOutcome.read(said(address, "closed"), said(address, "left"));
        return Answer.page(pages.list(pages.asked(filter(address)), page, new DeskForm(Map.of()), outcome));
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
        return Answer.page(pages.one(deviations.open(number, Permission.VIEW_DEVIATIONS), new StepForm(Map.of()), false));
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

    static Map<String, String> filter(UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        FilterForm.FIELDS.stream().filter(address.getQueryParameters()::containsKey)
                .forEach(field -> asked.put(field, address.getQueryParameters().getFirst(field)));
        return asked;
    }

    private static String said(UriInfo address, String name) {
        return Objects.requireNonNullElse(address.getQueryParameters().getFirst(name), "");
    }
}
