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
        return Refusal.wrongOrder(problem.getMessage(), "An investigator of the site states it once, from the records of the trial; the casebook leads there. Counts, bleedings and rescues can be recorded already.").getResponse();
    }
}
