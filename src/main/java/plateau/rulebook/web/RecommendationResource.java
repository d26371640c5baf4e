package plateau.rulebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Permission;
import plateau.access.WithPassword;
import plateau.page.ApiProblem;
import plateau.page.ApiProblem.Flaw;
import plateau.page.RequestId;
import plateau.rulebook.AskRulebook;
import plateau.rulebook.RefusedQuestion;

/** What a protocol file says about any history, for programs; nothing is stored. */
@RequestScoped
@Path("api/recommendation")
public class RecommendationResource {

    private static final Logger LOG = LoggerFactory.getLogger(RecommendationResource.class);
    private static final int MOST_FLAWS = 100;

    @Inject
    AskRulebook askRulebook;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    RequestId requestId;
    @Context
    HttpHeaders headers;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed(Permission.READ_PROTOCOLS)
    @WithPassword
    public Response recommend(InputStream body) {
        try {
            AskRulebook.Reply reply = askRulebook.ask(JsonBody.of(headers, body));
            note(reply.recommendation().protocol() + " " + reply.recommendation().version() + " answers " + reply.recommendation().rule());
            return Response.ok(reply.json()).build();
        } catch (RefusedQuestion wrong) {
            note("a question with " + wrong.flaws().size() + " flaws is refused");
            return Response.status(Response.Status.BAD_REQUEST).entity(problem(wrong.flaws())).build();
        }
    }

    private void note(String what) {
        LOG.info("Request {} of {}: {}", requestId.value(), currentPerson.get().userName(), what);
    }

    private static ApiProblem problem(List<Flaw> flaws) {
        List<Flaw> shown = flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS));
        String detail = flaws.size() == 1 ? "One thing in the request is wrong." : flaws.size() + " things in the request are wrong.";
        return new ApiProblem(Response.Status.BAD_REQUEST.getStatusCode(),
                shown.size() < flaws.size() ? detail + " The first " + MOST_FLAWS + " are listed." : detail, shown);
    }
}
