package plateau.query.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.audit.AuditEntry;
import plateau.audit.web.HistoryView;
import plateau.page.Answer;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Refusal;
import plateau.protocol.Fact;
import plateau.query.ScreeningFacts;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** The history of one answer of screening. */
@RequestScoped
@Path("subjects/{number}/screening/history/{fact}")
public class ScreeningFactResource {

    @Inject
    Subjects subjects;
    @Inject
    ScreeningFacts facts;
    @Inject
    QueryBlocks queryBlocks;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@PathParam("number") String number, @PathParam("fact") String factId) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        Fact fact = facts.named(subject, factId).orElseThrow(Refusal::notFound);
        List<AuditEntry> entries = facts.history(subject, fact);
        String path = "/subjects/" + number + "/screening";
        HistoryView history = HistoryView.of(fact.name() + ", " + number, new Link("Screening of " + number, path), entries,
                new Paging(1, 0, path + "/history/" + fact.id(), Map.of()));
        return Answer.page(new ScreeningFactView(history, queryBlocks.about(subject, new Target(TargetKind.SCREENING_FACT, factId), entries.size())));
    }
}
