package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.DeactivatePerson;
import plateau.access.EndAllSessions;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.Person;
import plateau.access.ReactivatePerson;
import plateau.access.ResetPassword;
import plateau.page.Answer;
import plateau.page.Posted;

/** Closing and opening a person's way into the portal. */
@RequestScoped
@Path("people/{userName}")
public class PersonAccessResource {

    @Inject
    PersonViews personViews;
    @Inject
    DeactivatePerson deactivatePerson;
    @Inject
    ReactivatePerson reactivatePerson;
    @Inject
    ResetPassword resetPassword;
    @Inject
    EndAllSessions endAllSessions;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Posted posted;
    @PathParam("userName")
    String userName;

    @POST
    @Path("deactivate")
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response deactivate() {
        return act(person -> deactivatePerson.deactivate(currentPerson.get(), person));
    }

    @POST
    @Path("reactivate")
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response reactivate() {
        return act(reactivatePerson::reactivate);
    }

    @POST
    @Path("end-sessions")
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response endSessions() {
        return act(endAllSessions::endAllOf);
    }

    @POST
    @Path("reset")
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response reset() {
        Person person = personViews.named(userName);
        if (posted.version() != person.version()) {
            return Answer.conflict(personViews.of(person).asChangedMeanwhile());
        }
        String secret = resetPassword.reset(currentPerson.get(), person);
        return Answer.shownOnce(SecretView.of(person, secret), "people/{userName}", userName);
    }

    private Response act(Consumer<Person> act) {
        Person person = personViews.named(userName);
        if (posted.version() != person.version()) {
            return Answer.conflict(personViews.of(person).asChangedMeanwhile());
        }
        act.accept(person);
        return Answer.next("people/{userName}", userName);
    }
}
