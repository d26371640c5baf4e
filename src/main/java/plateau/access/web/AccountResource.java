package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.CheckPassword;
import plateau.access.ChoosePassword;
import plateau.access.CurrentPerson;
import plateau.access.EndSession;
import plateau.access.Identity;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.Session;
import plateau.access.Sessions;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Written;

/** The own account: choosing a password, seeing and ending sessions. */
@RequestScoped
@Path("account")
public class AccountResource {

    @Inject
    CurrentPerson currentPerson;
    @Inject
    Sessions sessions;
    @Inject
    EndSession endSession;
    @Inject
    CheckPassword checkPassword;
    @Inject
    ChoosePassword choosePassword;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.USE_PORTAL)
    public Response show() {
        Identity identity = currentPerson.get();
        return Answer.page(new AccountView(identity.fullName(), identity.userName(), identity.roles(),
                sessions.of(identity.personId()).stream().map(session -> open(session, identity)).toList(), !identity.scope(Permission.VIEW_REPORTS).isEmpty()));
    }

    @POST
    @Path("sessions/{id}/end")
    @Allowed(Permission.USE_PORTAL)
    @Once
    public Response end(@PathParam("id") long id) {
        endSession.end(currentPerson.get(), id);
        return Answer.next("account");
    }

    @GET
    @Path("password")
    @Allowed(Permission.USE_PORTAL)
    public Response askPassword() {
        return Answer.page(new PasswordView(new PasswordForm(Map.of()), currentPerson.get().mustChangePassword()));
    }

    @POST
    @Path("password")
    @Allowed(Permission.USE_PORTAL)
    @Once
    public Response changePassword() {
        Identity identity = currentPerson.get();
        PasswordForm form = new PasswordForm(posted.fields());
        checkPassword.problem(identity, form.present()).ifPresent(problem -> form.refuse("present", problem));
        choosePassword.refusal(identity, form.chosen()).ifPresent(problem -> form.refuse("chosen", problem));
        if (form.wrong()) {
            return Answer.toCorrect(new PasswordView(form, identity.mustChangePassword()));
        }
        choosePassword.choose(identity, form.chosen());
        return Answer.next("account");
    }

    private static AccountView.OpenSession open(Session session, Identity identity) {
        return new AccountView.OpenSession(session.id(), session.browser(), Written.time(session.startedAt(), ZoneOffset.UTC),
                Written.time(session.lastUsedAt(), ZoneOffset.UTC), session.id() == identity.sessionId());
    }
}
