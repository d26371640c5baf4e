package plateau.subject.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import plateau.page.Refusal;
import plateau.subject.WrongStatus;

/** Answers a step out of order with a page that says where the subject stands. */
@Provider
public class WrongStatusMapper implements ExceptionMapper<WrongStatus> {

    @Override
    public Response toResponse(WrongStatus problem) {
        return Refusal.wrongOrder(problem.getMessage(), "Nothing was saved. Open the subject's casebook to see what comes next.").getResponse();
    }
}
