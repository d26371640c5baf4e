package plateau.card.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.page.Answer;

/** The take-home card of a signed decision, to read and to print from the browser. */
@RequestScoped
@Path("subjects/{number}/decisions/{decision}/card")
public class CardResource {

    @Inject
    CardPages pages;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show(@PathParam("number") String number, @PathParam("decision") int decision) {
        return Answer.page(pages.view(number, decision));
    }
}
