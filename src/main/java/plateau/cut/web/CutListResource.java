package plateau.cut.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.cut.TakeCut;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.site.Site;

/** The data cuts, and taking another. */
@RequestScoped
@Path("reports")
public class CutListResource {

    @Inject
    CutPages pages;
    @Inject
    TakeCut takeCut;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.VIEW_REPORTS)
    public Response list(@QueryParam("page") @DefaultValue("1") int page) {
        return Answer.page(pages.list(page));
    }

    /** One at a time for each person, so that nobody keeps the portal from taking those of others. */
    @POST
    @Allowed(Permission.VIEW_REPORTS)
    @Once
    public Response take() {
        CutForm form = pages.form(posted.fields());
        List<Site> chosen = form.chosen();
        if (form.wrong()) {
            return Answer.toCorrect(pages.list(1, form));
        }
        if (pages.underWay().isPresent()) {
            return Answer.conflict(pages.list(1));
        }
        return Answer.next("reports/{number}", takeCut.take(chosen).number());
    }
}
