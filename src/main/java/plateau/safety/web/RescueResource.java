package plateau.safety.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.safety.RecordRescue;
import plateau.safety.Rescue;
import plateau.safety.RescueDetails;
import plateau.safety.Rescues;
import plateau.subject.Subject;

/** Recording, correcting, removing and reading back the rescue therapy of a subject. */
@RequestScoped
@Path("subjects/{number}/rescues")
public class RescueResource extends FactDoor<RescueDetails> {

    @PathParam("number")
    String number;
    @Inject
    Rescues rescues;
    @Inject
    RecordRescue recordRescue;

    @GET
    @Path("new")
    @Allowed(Permission.RECORD_SAFETY)
    public Response ask() {
        return askFor(number);
    }

    @POST
    @Allowed(Permission.RECORD_SAFETY)
    @Once
    public Response record() {
        return recordFor(number);
    }

    @GET
    @Path("{rescue}")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@PathParam("rescue") int factNumber) {
        return historyOf(number, factNumber);
    }

    @GET
    @Path("{rescue}/correct")
    @Allowed(Permission.RECORD_SAFETY)
    public Response askCorrection(@PathParam("rescue") int factNumber, @QueryParam("query") @DefaultValue("") String query) {
        return askCorrectionOf(number, factNumber, query);
    }

    @POST
    @Path("{rescue}/correct")
    @Allowed(Permission.RECORD_SAFETY)
    @Once
    public Response correct(@PathParam("rescue") int factNumber) {
        return correctionOf(number, factNumber);
    }

    @GET
    @Path("{rescue}/remove")
    @Allowed(Permission.RECORD_SAFETY)
    public Response askRemoval(@PathParam("rescue") int factNumber, @QueryParam("query") @DefaultValue("") String query) {
        return askRemovalOf(number, factNumber, query);
    }

    @POST
    @Path("{rescue}/remove")
    @Allowed(Permission.RECORD_SAFETY)
    @Once
    public Response remove(@PathParam("rescue") int factNumber) {
        return removalOf(number, factNumber);
    }

    @Override
    FactKind kind() {
        return FactKind.RESCUE;
    }

    @Override
    RescueForm empty(LocalDate today) {
        return RescueForm.on(today);
    }

    @Override
    RescueForm filled(Map<String, String> typed) {
        return new RescueForm(typed);
    }

    @Override
    RescueForm correcting(RescueDetails details) {
        return RescueForm.correcting(details);
    }

    @Override
    void record(Subject subject, RescueDetails details) {
        recordRescue.record(subject, details);
    }

    @Override
    List<Rescue> revisions(Subject subject, int factNumber) {
        return rescues.revisions(subject, factNumber);
    }
}
