package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import plateau.access.Allowed;
import plateau.access.CurrentPerson;
import plateau.access.GiveRoles;
import plateau.access.Once;
import plateau.access.OpenAccount.Grant;
import plateau.access.Permission;
import plateau.access.Person;
import plateau.access.TakeRole;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.site.Sites;

/** Giving roles to a person and taking them away. */
@RequestScoped
@Path("people/{userName}/roles")
public class PersonRolesResource {

    @Inject
    PersonViews personViews;
    @Inject
    Sites sites;
    @Inject
    GiveRoles giveRoles;
    @Inject
    TakeRole takeRole;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Posted posted;
    @PathParam("userName")
    String userName;

    @GET
    @Allowed(Permission.MANAGE_PEOPLE)
    public Response ask() {
        return Answer.page(RolesView.of(personViews.named(userName), new RolesForm(Map.of(), sites.all()), false));
    }

    @POST
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response give() {
        Person person = personViews.named(userName);
        RolesForm form = new RolesForm(posted.fields(), sites.all());
        List<Grant> grants = form.grants();
        if (posted.version() != person.version()) {
            return Answer.conflict(RolesView.of(person, form, true));
        }
        if (!form.wrong()) {
            giveRoles.give(currentPerson.get(), person, grants).ifPresent(refusal -> form.refuse(RolesForm.ROLES, refusal));
        }
        return form.wrong() ? Answer.toCorrect(RolesView.of(person, form, false)) : Answer.next("people/{userName}", userName);
    }

    @POST
    @Path("{id}/take")
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response take(@PathParam("id") long id) {
        Person person = personViews.named(userName);
        if (posted.version() != person.version()) {
            return Answer.conflict(personViews.of(person).asChangedMeanwhile());
        }
        takeRole.take(currentPerson.get(), person, id);
        return Answer.next("people/{userName}", userName);
    }
}
