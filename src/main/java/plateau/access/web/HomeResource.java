package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Navigation;
import plateau.access.Permission;
import plateau.page.Answer;

/** The first page: the one that the person's work starts on. */
@RequestScoped
@Path("/")
public class HomeResource {

    @Inject
    CurrentPerson currentPerson;

    @GET
    @Allowed(Permission.USE_PORTAL)
    public Response home() {
        return Answer.next(Navigation.home(currentPerson.get()).substring(1));
    }
}
