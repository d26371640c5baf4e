package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.SessionEnds;
import plateau.access.SessionInUse;

/** How long the session goes on. To ask is no use of it; to post is, and so gives it 30 minutes more. */
@RequestScoped
@Path("account/session")
@Produces("application/json")
public class SessionResource {

    @Inject
    SessionInUse session;

    @GET
    @Allowed(Permission.USE_PORTAL)
    public Response ends() {
        return answer();
    }

    @POST
    @Allowed(Permission.USE_PORTAL)
    @Once
    public Response goOn() {
        return answer();
    }

    private Response answer() {
        SessionEnds ends = session.ends();
        return Response.ok("{\"idle\":%d,\"last\":%d}".formatted(ends.ifIdle().toSeconds(), ends.last().toSeconds())).build();
    }
}
