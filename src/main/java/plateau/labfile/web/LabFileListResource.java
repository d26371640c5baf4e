package plateau.labfile.web;

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

/** The files of laboratories. */
@RequestScoped
@Path("labfiles")
public class LabFileListResource {

    @Inject
    LabFilePages pages;

    @GET
    @Allowed(Permission.RECORD_COUNTS)
    public Response list(@QueryParam("page") @DefaultValue("1") int page) {
        return Answer.page(pages.list(page));
    }
}
