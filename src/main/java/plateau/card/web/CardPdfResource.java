package plateau.card.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.audit.NoteDownload;
import plateau.card.Card;
import plateau.page.Paper;

/** The take-home card of a signed decision as a file, to print on A5. */
@RequestScoped
@Path("subjects/{number}/decisions/{decision}/card.pdf")
public class CardPdfResource {

    @Inject
    CardPages pages;
    @Inject
    Paper paper;
    @Inject
    NoteDownload noteDownload;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response download(@PathParam("number") String number, @PathParam("decision") int decision) {
        Card card = pages.card(number, decision);
        byte[] pdf = paper.print(CardPages.sheet(card));
        noteDownload.note("take-home card", "subject %s, decision %d".formatted(card.subject(), decision));
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"take-home-card-%s.pdf\"".formatted(card.decidedOn())).build();
    }
}
