package plateau.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.database.Outage;

/** Turns whatever went wrong into a page; what is our fault is logged once, under the number that the page shows. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Inject
    RequestId requestId;

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException known) {
            return known.getResponse().hasEntity() || known.getResponse().getStatus() < 400
                    ? known.getResponse() : Response.fromResponse(known.getResponse()).entity(pageFor(known)).build();
        }
        LOG.error("Request {} failed", requestId.value(), problem);
        return fault(problem, requestId.value()).getResponse();
    }

    static Refusal fault(Throwable problem, String number) {
        return Outage.isCauseOf(problem) ? Refusal.unavailable(number) : Refusal.failed(number);
    }

    private static MessageView pageFor(WebApplicationException known) {
        return switch (known.getResponse().getStatus()) {
            case 404 -> (MessageView) Refusal.notFound().getResponse().getEntity();
            case 405 -> new MessageView("Not possible at this address", "The page does not accept this kind of request.", "Go back and use the buttons of the page.");
            case 413 -> new MessageView("Too much was sent", "A form of the portal holds at most 1 MB. Nothing was saved.", "Go back and send less.");
            case 415 -> new MessageView("This kind of content is not accepted", "The page accepts forms of the portal only. Nothing was saved.", "Go back and use the form of the page.");
            default -> new MessageView("The request was not accepted", "The portal could not read what was sent. Nothing was saved.", "Go back, reload the page and try again.");
        };
    }
}
