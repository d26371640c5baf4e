package plateau.count.web;

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
import plateau.count.PlateletCount;
import plateau.count.RemoveCount;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.query.Said;
import plateau.query.Target;
import plateau.query.web.AnswerByCorrection;
import plateau.subject.Subject;

/** Taking a platelet count out of the record. */
@RequestScoped
@Path("subjects/{number}/counts/{count}/remove")
public class RemoveCountResource {

    @PathParam("number")
    String number;
    @PathParam("count")
    int countNumber;
    @Inject
    CountPages pages;
    @Inject
    RemoveCount removeCount;
    @Inject
    AnswerByCorrection answerByCorrection;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.RECORD_COUNTS)
    public Response ask(@QueryParam("query") @DefaultValue("") String query) {
        Subject subject = pages.open(number, Permission.RECORD_COUNTS);
        PlateletCount count = standing(subject);
        return Answer.page(pages.remove(subject, count, new RemoveCountForm(answerByCorrection.begun(subject, target(), query)), Optional.empty()));
    }

    @POST
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response remove() {
        Subject subject = pages.open(number, Permission.RECORD_COUNTS);
        PlateletCount count = standing(subject);
        RemoveCountForm form = new RemoveCountForm(posted.fields());
        if (posted.version() != count.revision()) {
            return Answer.conflict(pages.remove(subject, count, form, Optional.of(count.recordedBy())));
        }
        Optional<String> over = answerByCorrection.isOver(subject, target(), posted.fields());
        if (over.isPresent()) {
            RemoveCountForm unlinked = new RemoveCountForm(answerByCorrection.unlinked(posted.fields()));
            unlinked.refuse("reason-text", over.get());
            return Answer.conflict(pages.remove(subject, count, unlinked, Optional.empty()));
        }
        Optional<String> reason = form.reason();
        if (reason.isEmpty()) {
            return Answer.toCorrect(pages.remove(subject, count, form, Optional.empty()));
        }
        PlateletCount removed = removeCount.remove(subject, count, reason.get());
        answerByCorrection.answer(subject, target(), posted.fields(), Said.removed(reason.get(), removed.revision()));
        return Answer.next("subjects/{number}/counts/{count}", number, countNumber);
    }

    private Target target() {
        return CountResource.target(countNumber);
    }

    private PlateletCount standing(Subject subject) {
        PlateletCount count = pages.find(subject, countNumber);
        if (count.isRemoved()) {
            throw Refusal.wrongOrder("This count was removed by " + count.recordedBy() + " already.", "Its history shows when and why.");
        }
        return count;
    }
}
