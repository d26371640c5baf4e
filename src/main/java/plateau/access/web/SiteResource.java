package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.AuditTrail;
import plateau.audit.web.Conflict;
import plateau.audit.web.HistoryView;
import plateau.page.Answer;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.site.AddSite;
import plateau.site.ChangeSite;
import plateau.site.Site;
import plateau.site.Site.SiteDetails;
import plateau.site.Sites;

/** The administrator's pages of the sites. They stand in this package because a door needs to know who may open it. */
@RequestScoped
@Path("sites")
public class SiteResource {

    private static final List<String> FIELDS = List.of("name", "country", "timeZone", "targetEnrolment", "active", "phone");

    @Inject
    Sites sites;
    @Inject
    AddSite addSite;
    @Inject
    ChangeSite changeSite;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.MANAGE_SITES)
    public Response list() {
        return Answer.page(SitesView.of(sites.all()));
    }

    @GET
    @Path("new")
    @Allowed(Permission.MANAGE_SITES)
    public Response askNew() {
        return Answer.page(SiteView.toAdd(SiteForm.empty()));
    }

    @POST
    @Path("new")
    @Allowed(Permission.MANAGE_SITES)
    @Once
    public Response add() {
        SiteForm form = new SiteForm(posted.fields());
        Optional<String> number = form.number();
        Optional<SiteDetails> details = form.details();
        if (number.isPresent() && details.isPresent() && addSite.add(number.get(), details.get()).isEmpty()) {
            form.refuse("number", "Site " + number.get() + " is there already. Give this one another number.");
        }
        return form.wrong() ? Answer.toCorrect(SiteView.toAdd(form)) : Answer.next("sites");
    }

    @GET
    @Path("{number}")
    @Allowed(Permission.MANAGE_SITES)
    public Response show(@PathParam("number") String number) {
        Site site = site(number);
        return Answer.page(SiteView.toChange(site, SiteForm.of(site)));
    }

    @POST
    @Path("{number}")
    @Allowed(Permission.MANAGE_SITES)
    @Once
    public Response change(@PathParam("number") String number) {
        Site site = site(number);
        SiteForm form = new SiteForm(posted.fields());
        Optional<SiteDetails> details = form.details();
        if (posted.version() != site.version()) {
            return Answer.conflict(SiteView.toChange(site, form).after(Conflict.of(
                    auditTrail.newest(site.recordName(), FIELDS), form.comparedWith(SiteForm.of(site)))));
        }
        if (details.isEmpty()) {
            return Answer.toCorrect(SiteView.toChange(site, form));
        }
        changeSite.change(site, details.get());
        return Answer.next("sites");
    }

    @GET
    @Path("{number}/history")
    @Allowed(Permission.MANAGE_SITES)
    public Response history(@PathParam("number") String number, @QueryParam("page") @DefaultValue("1") int page) {
        Site site = site(number);
        Paging paging = new Paging(page, auditTrail.count(site.recordName()), "/sites/" + number + "/history", Map.of());
        return Answer.page(HistoryView.of("site " + number, new Link("Site " + number, "/sites/" + number),
                auditTrail.of(site.recordName(), paging), paging));
    }

    private Site site(String number) {
        return sites.numbered(number).orElseThrow(Refusal::notFound);
    }
}
