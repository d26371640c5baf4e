package plateau.query.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.query.RaiseQuery;
import plateau.query.Target;
import plateau.query.Value;
import plateau.query.Values;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Raising a query about something of a subject. */
@RequestScoped
@Path("subjects/{number}/queries")
public class RaiseResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Values values;
    @Inject
    QueryPages pages;
    @Inject
    RaiseQuery raiseQuery;
    @Inject
    Posted posted;

    @GET
    @Path("new")
    @Allowed(Permission.RAISE_QUERIES)
    public Response ask(@QueryParam("about") @DefaultValue("subject") String about) {
        Subject subject = subjects.open(number, Permission.RAISE_QUERIES);
        Value value = values.get(subject, Target.coded(about).orElseThrow(Refusal::notFound));
        return Answer.page(pages.raise(subject, value, RaiseForm.empty(value.target())));
    }

    @POST
    @Allowed(Permission.RAISE_QUERIES)
    @Once
    public Response raise() {
        Subject subject = subjects.open(number, Permission.RAISE_QUERIES);
        RaiseForm form = new RaiseForm(posted.fields());
        Value page = values.get(subject, form.about());
        Optional<Target> target = form.target();
        Optional<String> question = form.question();
        Optional<Value> about = target.flatMap(asked -> values.find(subject, asked));
        if (about.isEmpty() && target.isPresent()) {
            form.refuse("on", "The subject cannot have been there on this day. Use a day between the start of screening and today.");
        }
        if (form.wrong()) {
            return Answer.toCorrect(pages.raise(subject, page, form));
        }
        raiseQuery.raise(subject, about.get(), question.get());
        return Answer.next(about.get().target().path(subject).substring(1));
    }
}
