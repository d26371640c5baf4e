package plateau.cockpit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import plateau.access.Allowed;
import plateau.access.Permission;
import plateau.cockpit.Cockpits;
import plateau.page.Answer;
import plateau.page.Refusal;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Any of a subject's tapers by its number, an earlier one too. */
@RequestScoped
@Path("subjects/{number}/tapers/{taper}")
public class TaperResource {

    @Inject
    Subjects subjects;
    @Inject
    Cockpits cockpits;
    @Inject
    CockpitPages pages;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show(@PathParam("number") String number, @PathParam("taper") int taper) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        return Answer.page(cockpits.of(subject, taper).map(pages::page)
                .orElseThrow(() -> cockpits.of(subject).isEmpty() ? CockpitPages.notStarted(subject) : Refusal.notFound()));
    }
}
