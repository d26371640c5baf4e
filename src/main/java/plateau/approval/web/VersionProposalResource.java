package plateau.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.approval.VersionAct;

/** Putting a version of the protocol forward. */
@RequestScoped
@Path("protocols/{protocol}/{version}/proposal")
public class VersionProposalResource {

    @PathParam("protocol")
    String protocol;
    @PathParam("version")
    String version;
    @Inject
    VersionPages pages;

    @GET
    @Allowed(Permission.PROPOSE_PROTOCOLS)
    public Response ask() {
        return pages.ask(protocol, version, VersionAct.PROPOSAL);
    }

    @POST
    @Allowed(Permission.PROPOSE_PROTOCOLS)
    @Once
    public Response sign() {
        return pages.sign(protocol, version, VersionAct.PROPOSAL);
    }
}
