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

/** A subject's latest taper on one page. */
@RequestScoped
@Path("subjects/{number}/taper")
public class CockpitResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Cockpits cockpits;
    @Inject
    CockpitPages pages;

    /** @throws Refusal where no taper was ever started */
    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show() {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        return Answer.page(cockpits.of(subject).map(pages::page).orElseThrow(() -> Refusal.wrongOrder(
                "Subject %s has not started a taper.".formatted(subject.number()),
                "The casebook of an enrolled subject leads to the entry into the taper, which says what is missing.")));
    }
}
