package plateau.trail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.page.Answer;
import plateau.page.CsvDownload;
import plateau.page.Posted;
import plateau.site.Site;
import plateau.trail.RecordReview;
import plateau.trail.TrailEntries;
import plateau.trail.TrailFilter;

/** Reading, downloading and reviewing the audit trail. */
@RequestScoped
@Path("audit")
public class TrailResource {

    @Inject
    TrailPages pages;
    @Inject
    TrailEntries entries;
    @Inject
    RecordReview recordReview;
    @Inject
    NoteDownload noteDownload;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.READ_AUDIT_TRAIL)
    public Response list(@Context UriInfo address, @QueryParam("page") @DefaultValue("1") int page) {
        TrailView view = pages.trail(pages.asked(asked(address)), page, new ReviewForm(Map.of()));
        return view.wrong() ? Answer.toCorrect(view) : Answer.page(view);
    }

    @GET
    @Path("download")
    @Allowed(Permission.READ_AUDIT_TRAIL)
    public Response download(@Context UriInfo address) {
        TrailForm form = pages.asked(asked(address));
        Optional<TrailFilter> filter = form.filter();
        if (filter.isEmpty()) {
            return Answer.toCorrect(pages.trail(form, 1, new ReviewForm(Map.of())));
        }
        noteDownload.note("audit trail", entries.count(filter.get()) + " rows; " + form.inWords());
        Map<Long, String> sites = pages.siteNumbers();
        return CsvDownload.of("audit-trail", pages.today(), csv -> entries.each(filter.get(), entry -> TrailRow.write(csv, entry, sites)), TrailRow.HEADINGS);
    }

    @GET
    @Path("reviews")
    @Allowed(Permission.READ_AUDIT_TRAIL)
    public Response reviews(@QueryParam("page") @DefaultValue("1") int page) {
        return Answer.page(pages.reviews(page));
    }

    @POST
    @Path("reviews")
    @Allowed(Permission.REVIEW_AUDIT_TRAIL)
    @Once
    public Response review() {
        TrailForm form = pages.asked(posted.fields());
        ReviewForm review = new ReviewForm(posted.fields());
        Optional<TrailFilter> filter = form.filter();
        Optional<Site> site = form.reviewedSite();
        Optional<String> findings = review.findings();
        if (form.wrong() || findings.isEmpty()) {
            return Answer.toCorrect(pages.trail(form, 1, review));
        }
        recordReview.record(filter.get(), site, form.inWords(), findings.get());
        return Answer.next("audit/reviews");
    }

    private static Map<String, String> asked(UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        TrailForm.FIELDS.stream().filter(address.getQueryParameters()::containsKey)
                .forEach(field -> asked.put(field, address.getQueryParameters().getFirst(field)));
        return asked;
    }
}
