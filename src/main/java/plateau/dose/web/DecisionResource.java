package plateau.dose.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.dose.DoseDecisions;
import plateau.page.Answer;
import plateau.page.Refusal;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Reading back a signed dose decision. */
@RequestScoped
@Path("subjects/{number}/decisions")
public class DecisionResource {

    @Inject
    Subjects subjects;
    @Inject
    DoseDecisions decisions;
    @Inject
    DosePages pages;

    @GET
    @Path("{decision}")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show(@PathParam("number") String number, @PathParam("decision") int decisionNumber) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        return Answer.page(decisions.numbered(subject, decisionNumber).map(decision -> pages.decision(subject, decision))
                .orElseThrow(Refusal::notFound));
    }
}
