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
import plateau.safety.Bleeding;
import plateau.safety.BleedingDetails;
import plateau.safety.Bleedings;
import plateau.safety.RecordBleeding;
import plateau.subject.Subject;

/** Recording, correcting, removing and reading back the bleedings of a subject. */
@RequestScoped
@Path("subjects/{number}/bleedings")
public class BleedingResource extends FactDoor<BleedingDetails> {

    @PathParam("number")
    String number;
    @Inject
    Bleedings bleedings;
    @Inject
    RecordBleeding recordBleeding;

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
    @Path("{bleeding}")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@PathParam("bleeding") int factNumber) {
        return historyOf(number, factNumber);
    }

    @GET
    @Path("{bleeding}/correct")
    @Allowed(Permission.RECORD_SAFETY)
    public Response askCorrection(@PathParam("bleeding") int factNumber, @QueryParam("query") @DefaultValue("") String query) {
        return askCorrectionOf(number, factNumber, query);
    }

    @POST
    @Path("{bleeding}/correct")
    @Allowed(Permission.RECORD_SAFETY)
    @Once
    public Response correct(@PathParam("bleeding") int factNumber) {
        return correctionOf(number, factNumber);
    }

    @GET
    @Path("{bleeding}/remove")
    @Allowed(Permission.RECORD_SAFETY)
    public Response askRemoval(@PathParam("bleeding") int factNumber, @QueryParam("query") @DefaultValue("") String query) {
        return askRemovalOf(number, factNumber, query);
    }

    @POST
    @Path("{bleeding}/remove")
    @Allowed(Permission.RECORD_SAFETY)
    @Once
    public Response remove(@PathParam("bleeding") int factNumber) {
        return removalOf(number, factNumber);
    }

    @Override
    FactKind kind() {
        return FactKind.BLEEDING;
    }

    @Override
    BleedingForm empty(LocalDate today) {
        return BleedingForm.on(today);
    }

    @Override
    BleedingForm filled(Map<String, String> typed) {
        return new BleedingForm(typed);
    }

    @Override
    BleedingForm correcting(BleedingDetails details) {
        return BleedingForm.correcting(details);
    }

    @Override
    void record(Subject subject, BleedingDetails details) {
        recordBleeding.record(subject, details);
    }

    @Override
    List<Bleeding> revisions(Subject subject, int factNumber) {
        return bleedings.revisions(subject, factNumber);
    }
}
