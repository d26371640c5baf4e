package plateau.rulebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.access.WithPassword;

/** The description of what programs may ask, as OpenAPI 3.1 writes it. */
@RequestScoped
@Path("api/openapi.json")
public class OpenApiResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Permission.READ_PROTOCOLS)
    @WithPassword
    public InputStream show() {
        return OpenApiResource.class.getResourceAsStream("openapi.json");
    }
}
