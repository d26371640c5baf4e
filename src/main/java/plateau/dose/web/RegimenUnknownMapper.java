package plateau.dose.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import plateau.dose.RegimenUnknown;
import plateau.page.Refusal;

/** Answers where a dose cannot be advised with a page that says why. */
@Provider
public class RegimenUnknownMapper implements ExceptionMapper<RegimenUnknown> {

    @Override
    public Response toResponse(RegimenUnknown problem) {
        return Refusal.wrongOrder(problem.getMessage(), "Follow the record in which the subject is treated. Counts, bleedings and rescues can be recorded here.").getResponse();
    }
}
