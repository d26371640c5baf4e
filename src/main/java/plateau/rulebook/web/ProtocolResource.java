package plateau.rulebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.page.Answer;
import plateau.page.Refusal;
import plateau.protocol.Protocol;
import plateau.site.StudyProtocol;

/** What the protocol files say: all of them, one as a truth table, and what one asks about any history. Nothing is stored. */
@RequestScoped
@Path("protocols")
public class ProtocolResource {

    @Inject
    StudyProtocol study;
    @Inject
    ProtocolPages pages;

    @GET
    @Allowed(Permission.READ_PROTOCOLS)
    public Response list() {
        return Answer.page(pages.list());
    }

    @GET
    @Path("{protocol}/{version}")
    @Allowed(Permission.READ_PROTOCOLS)
    public Response show(@PathParam("protocol") String id, @PathParam("version") String version) {
        return Answer.page(pages.truthTable(find(id, version)));
    }

    @GET
    @Path("{protocol}/{version}/try")
    @Allowed(Permission.READ_PROTOCOLS)
    public Response tryOut(@PathParam("protocol") String id, @PathParam("version") String version, @Context UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> asked.put(name, values.get(0)));
        TryView page = pages.tryOut(find(id, version), asked);
        return page.wrong() ? Answer.toCorrect(page) : Answer.page(page);
    }

    private Protocol find(String id, String version) {
        return study.version(id, version).orElseThrow(Refusal::notFound);
    }
}
