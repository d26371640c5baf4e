package plateau.subject.web;

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
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.access.SiteScope;
import plateau.page.Answer;
import plateau.page.Choice;
import plateau.page.Posted;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.StartScreening;

/** Beginning the screening of a new subject. */
@RequestScoped
@Path("subjects/new")
public class NewSubjectResource {

    @Inject
    Sites sites;
    @Inject
    StartScreening startScreening;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.SCREEN_SUBJECTS)
    public Response ask() {
        return Answer.page(view(new NewSubjectForm(Map.of())));
    }

    @POST
    @Allowed(Permission.SCREEN_SUBJECTS)
    @Once
    public Response start() {
        NewSubjectForm form = new NewSubjectForm(posted.fields());
        Optional<Site> site = form.site(sites());
        return site.isEmpty() ? Answer.toCorrect(view(form))
                : Answer.next("subjects/{number}/screening", startScreening.start(site.get()).screeningNumber());
    }

    private NewSubjectView view(NewSubjectForm form) {
        return new NewSubjectView(form, sites().stream().map(site -> Choice.of(site.number(), site.number() + " " + site.name())).toList());
    }

    private List<Site> sites() {
        SiteScope scope = currentPerson.scope(Permission.SCREEN_SUBJECTS);
        return sites.all().stream().filter(site -> site.isActive() && scope.includes(site.id())).toList();
    }
}
