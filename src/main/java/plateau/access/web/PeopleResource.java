package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.page.Answer;

/** The list of people. */
@RequestScoped
@Path("people")
public class PeopleResource {

    @Inject
    PersonViews personViews;

    @GET
    @Allowed(Permission.MANAGE_PEOPLE)
    public Response list(@QueryParam("find") @DefaultValue("") String find, @QueryParam("page") @DefaultValue("1") int page) {
        return Answer.page(personViews.found(new SearchForm(find).text(), page));
    }
}
