package plateau.cockpit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.cockpit.Cockpits;
import plateau.cockpit.LookForNews;
import plateau.page.Answer;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** A subject's latest taper on one page. */
@RequestScoped
@Path("subjects/{number}/taper")
public class CockpitResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Cockpits cockpits;
    @Inject
    CockpitPages pages;
    @Inject
    LookForNews lookForNews;
    @Inject
    TaperNewsText newsText;

    /** @throws plateau.page.Refusal where no taper was ever started */
    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show() {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        return Answer.page(cockpits.of(subject).map(pages::page).orElseThrow(() -> CockpitPages.notStarted(subject)));
    }

    /** Asked by the page itself: unchanged, or what is new in a sentence. It does not count as a use of the session. */
    @GET
    @Path("state")
    @Produces("text/plain;charset=utf-8")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response state(@Context Request request) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        EntityTag tag = new EntityTag(lookForNews.about(subject).state());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(newsText.of(subject)) : unchanged).tag(tag).build();
    }
}
