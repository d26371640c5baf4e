package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.Person;
import plateau.access.RenamePerson;
import plateau.access.RoleGrants;
import plateau.audit.AuditTrail;
import plateau.audit.web.Conflict;
import plateau.audit.web.Conflict.Difference;
import plateau.audit.web.HistoryView;
import plateau.page.Answer;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Posted;

/** A person's page, full name and history. */
@RequestScoped
@Path("people/{userName}")
public class PersonResource {

    private static final List<String> FIELDS = List.of("fullName", "passwordHash", "active", RoleGrants.GIVEN, RoleGrants.TAKEN);

    @Inject
    PersonViews personViews;
    @Inject
    RenamePerson renamePerson;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Posted posted;
    @PathParam("userName")
    String userName;

    @GET
    @Allowed(Permission.MANAGE_PEOPLE)
    public Response show() {
        return Answer.page(personViews.of(personViews.named(userName)));
    }

    @GET
    @Path("name")
    @Allowed(Permission.MANAGE_PEOPLE)
    public Response askName() {
        Person person = personViews.named(userName);
        return Answer.page(NameView.of(person, new NameForm(Map.of("fullName", person.fullName())), Optional.empty()));
    }

    @POST
    @Path("name")
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response rename() {
        Person person = personViews.named(userName);
        NameForm form = new NameForm(posted.fields());
        Optional<String> fullName = form.fullName();
        if (posted.version() != person.version()) {
            return Answer.conflict(NameView.of(person, form, Optional.of(Conflict.of(auditTrail.newest(person.recordName(), FIELDS),
                    List.of(new Difference("Full name", person.fullName(), form.asTyped()))))));
        }
        if (fullName.isEmpty()) {
            return Answer.toCorrect(NameView.of(person, form, Optional.empty()));
        }
        renamePerson.rename(person, fullName.get());
        return Answer.next("people/{userName}", userName);
    }

    @GET
    @Path("history")
    @Allowed(Permission.MANAGE_PEOPLE)
    public Response history(@QueryParam("page") @DefaultValue("1") int page) {
        Person person = personViews.named(userName);
        Paging paging = new Paging(page, auditTrail.count(person.recordName()), "/people/" + userName + "/history", Map.of());
        return Answer.page(HistoryView.of(person.fullName(), new Link(person.fullName(), "/people/" + userName),
                auditTrail.of(person.recordName(), paging), paging));
    }
}
