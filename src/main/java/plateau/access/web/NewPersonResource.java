package plateau.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.OpenAccount;
import plateau.access.OpenAccount.Grant;
import plateau.access.People;
import plateau.access.Permission;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.site.Sites;

/** Adding a person. */
@RequestScoped
@Path("people/new")
public class NewPersonResource {

    @Inject
    People people;
    @Inject
    Sites sites;
    @Inject
    OpenAccount openAccount;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.MANAGE_PEOPLE)
    public Response askNew() {
        return Answer.page(new NewPersonView(new NewPersonForm(Map.of(), sites.all())));
    }

    @POST
    @Allowed(Permission.MANAGE_PEOPLE)
    @Once
    public Response add() {
        NewPersonForm form = new NewPersonForm(posted.fields(), sites.all());
        Optional<String> fullName = form.fullName();
        Optional<String> userName = form.userName();
        List<Grant> grants = form.grants();
        userName.filter(name -> people.named(name).isPresent()).ifPresent(name -> form.refuse("userName",
                "The user name \"" + name + "\" was given already. It stays with that person for ever, so choose another one."));
        if (form.wrong()) {
            return Answer.toCorrect(new NewPersonView(form));
        }
        String secret = openAccount.withSecret(userName.get(), fullName.get(), grants.toArray(Grant[]::new));
        return Answer.shownOnce(SecretView.of(people.named(userName.get()).orElseThrow(), secret), "people/{userName}", userName.get());
    }
}
