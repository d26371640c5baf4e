package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import plateau.access.Open;
import plateau.database.Database;

/** Whether the portal lives, and whether it can serve: for a supervisor or a load balancer. */
@RequestScoped
@Path("health")
@Produces("text/plain;charset=utf-8")
public class HealthResource {

    private static final int SECONDS = 2;

    @Inject
    Database database;

    @GET
    @Path("live")
    @Open
    public String live() {
        return "live\n";
    }

    @GET
    @Path("ready")
    @Open
    public Response ready() {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.isValid(SECONDS) ? Response.ok("ready\n").build() : notReady();
        } catch (SQLException e) {
            return notReady();
        }
    }

    private static Response notReady() {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("The database does not answer.\n").build();
    }
}
