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
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.query.Reviews;
import plateau.query.TakeVerificationBack;
import plateau.query.Target;
import plateau.query.Value;
import plateau.query.Values;
import plateau.query.Verification;
import plateau.query.VerifyValue;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** Marking that a value was compared with its source, and taking the mark back. */
@RequestScoped
@Path("subjects/{number}/verifications")
public class VerificationResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Values values;
    @Inject
    Reviews reviews;
    @Inject
    QueryPages pages;
    @Inject
    VerifyValue verifyValue;
    @Inject
    TakeVerificationBack takeVerificationBack;
    @Inject
    Posted posted;

    @POST
    @Allowed(Permission.VERIFY_VALUES)
    @Once
    public Response verify() {
        Subject subject = subjects.open(number, Permission.VERIFY_VALUES);
        Value value = values.get(subject, target(posted.field("about")));
        if (value.revision() != posted.version()) {
            throw Refusal.wrongOrder("The value was changed while you were here. It now says: " + value.label() + ".",
                    "Go back, reload the page and compare it with its source again.");
        }
        verifyValue.verify(subject, value);
        return shown(subject, value.target());
    }

    @GET
    @Path("take-back")
    @Allowed(Permission.VERIFY_VALUES)
    public Response askBack(@QueryParam("about") @DefaultValue("") String about) {
        Subject subject = subjects.open(number, Permission.VERIFY_VALUES);
        return Answer.page(pages.takeBack(subject, standing(subject, target(about)), new TakeBackForm(Map.of())));
    }

    @POST
    @Path("take-back")
    @Allowed(Permission.VERIFY_VALUES)
    @Once
    public Response takeBack() {
        Subject subject = subjects.open(number, Permission.VERIFY_VALUES);
        Verification mark = standing(subject, target(posted.field("about")));
        TakeBackForm form = new TakeBackForm(posted.fields());
        Optional<String> reason = form.reason();
        if (reason.isEmpty()) {
            return Answer.toCorrect(pages.takeBack(subject, mark, form));
        }
        takeVerificationBack.takeBack(subject, mark, reason.get());
        return shown(subject, mark.target());
    }

    private static Target target(String about) {
        return Target.coded(about).filter(target -> target.kind().isValue())
                .orElseThrow(() -> Refusal.unreadable("It does not name a value that can be verified."));
    }

    private Verification standing(Subject subject, Target target) {
        return reviews.of(subject).verification(target)
                .orElseThrow(() -> Refusal.wrongOrder("This value is not marked as verified.", "Its page shows what was verified and when."));
    }

    private static Response shown(Subject subject, Target target) {
        return Answer.next(target.path(subject).substring(1));
    }
}
