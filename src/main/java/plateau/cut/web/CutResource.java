package plateau.cut.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.cut.CancelCut;
import plateau.cut.CutState;
import plateau.cut.DataCuts;
import plateau.page.Answer;
import plateau.page.Refusal;

/** One data cut: what it is, how far it is, and cancelling it. */
@RequestScoped
@Path("reports/{number}")
public class CutResource {

    @PathParam("number")
    String number;
    @Inject
    DataCuts cuts;
    @Inject
    CutPages pages;
    @Inject
    CancelCut cancelCut;

    @GET
    @Allowed(Permission.VIEW_REPORTS)
    public Response show() {
        return Answer.page(pages.one(open()));
    }

    @POST
    @Path("cancel")
    @Allowed(Permission.VIEW_REPORTS)
    @Once
    public Response cancel() {
        DataCuts.Standing standing = open();
        if (!standing.cut().is(CutState.TAKING)) {
            return Answer.conflict(pages.one(standing));
        }
        if (!pages.isOwn(standing.cut())) {
            throw Refusal.wrongOrder("Only who asked for a data cut can cancel it.", "Ask " + standing.cut().askedBy() + " to do it.");
        }
        cancelCut.cancel(standing.cut());
        return Answer.next("reports/{number}", number);
    }

    /** For the bar that the page's script moves. */
    @GET
    @Path("progress")
    @Produces("application/json")
    @Allowed(Permission.VIEW_REPORTS)
    public String progress() {
        DataCuts.Standing standing = open();
        CutView.HowFar far = CutPages.howFar(standing);
        return "{\"done\":%d,\"total\":%d,\"words\":\"%s\",\"underWay\":%b}".formatted(far.done(), far.total(), far.words(), standing.isUnderWay());
    }

    private DataCuts.Standing open() {
        return cuts.open(number, Permission.VIEW_REPORTS);
    }
}
