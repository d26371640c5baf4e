package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.draft.Drafts;
import plateau.draft.ForgetDraft;
import plateau.draft.KeepDraft;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.TypedForm;

/**
 * Keeps what is typed, as the script of every page sends it, and throws it away. The one-time token is that of the form
 * itself: once the form was saved, what the script sent late is no draft any more.
 */
@RequestScoped
@Path("drafts")
public class DraftResource {

    private static final int UNPROCESSABLE = 422;
    /** The field that carries the action of the form whose draft is thrown away. */
    private static final String FORM = "form";
    private static final int LONGEST_TITLE = 200;
    /** Where it is sent from the list of drafts, and comes back there. */
    private static final String LIST = "list";

    @Inject
    CurrentPerson currentPerson;
    @Inject
    Drafts drafts;
    @Inject
    KeepDraft keepDraft;
    @Inject
    ForgetDraft forgetDraft;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.USE_PORTAL)
    public Response list() {
        return Answer.page(DraftsView.of(drafts.of(currentPerson.get().personId())));
    }

    @POST
    @Allowed(Permission.USE_PORTAL)
    @Once
    public Response keep() {
        Optional<TypedForm> form = TypedForm.ofScript(posted.fields());
        form.ifPresent(typed -> keepDraft.keep(currentPerson.get().personId(), typed, title()));
        return form.isPresent() ? Response.noContent().build() : Response.status(UNPROCESSABLE).build();
    }

    @POST
    @Path("discard")
    @Allowed(Permission.USE_PORTAL)
    @Once
    public Response discard() {
        forgetDraft.forget(currentPerson.get().personId(), posted.page(), posted.field(FORM));
        return Response.seeOther(URI.create(posted.field(LIST).isEmpty() ? posted.page().replaceFirst("^/", "") : "drafts")).build();
    }

    /** Of the page, without what every title has. */
    private String title() {
        String title = posted.field("title").replaceFirst("^Error: ", "").replaceFirst(" - Plateau$", "").strip();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }
}
