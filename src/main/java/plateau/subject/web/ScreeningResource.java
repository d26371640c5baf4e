package plateau.subject.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.protocol.Fact;
import plateau.protocol.FactGroup;
import plateau.protocol.FactKind;
import plateau.subject.AnswerScreening;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.ScreeningRecord;
import plateau.subject.ScreeningRecords;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;

/** The screening of a subject: its tasks, a page for each group of questions, and the history of each answer. */
@RequestScoped
@Path("subjects/{number}/screening")
public class ScreeningResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    AnswerScreening answerScreening;
    @Inject
    ScreeningPages pages;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response tasks() {
        return Answer.page(pages.tasks(subjects.open(number, Permission.VIEW_SUBJECTS)));
    }

    @GET
    @Path("{group}")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response ask(@PathParam("group") String groupId) {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        ScreeningRecord record = records.of(subject);
        FactGroup group = group(subject, record, groupId);
        if (group.holds(FactKind.PLATELET_COUNT)) {
            return Answer.next(records.measured(FactKind.PLATELET_COUNT).page(subject));
        }
        return Answer.page(pages.isOpenFor(subject)
                ? pages.group(subject, record, group, ScreeningForm.of(record, record.asked(group)), false)
                : pages.answers(subject, record, group));
    }

    @POST
    @Path("{group}")
    @Allowed(Permission.SCREEN_SUBJECTS)
    @Once
    public Response answer(@PathParam("group") String groupId) {
        Subject subject = subjects.open(number, Permission.SCREEN_SUBJECTS);
        if (!subject.is(SubjectStatus.SCREENING)) {
            throw new WrongStatus(subject, SubjectStatus.SCREENING);
        }
        ScreeningRecord record = records.of(subject);
        FactGroup group = group(subject, record, groupId);
        if (group.holds(FactKind.PLATELET_COUNT)) {
            throw Refusal.notFound();
        }
        ScreeningForm form = new ScreeningForm(posted.fields());
        List<Fact> asked = record.asked(group);
        Map<Fact, String> answers = form.answers(record, asked, new AnswerLimits(clock.instant(), records.firstMeasuredAt(subject)));
        if (posted.version() != subject.version()) {
            return Answer.conflict(pages.stale(subject, record, group, form, answers));
        }
        boolean changes = !form.wrong() && !record.changedBy(answers).isEmpty();
        Optional<String> reason = changes ? form.changeReason() : Optional.empty();
        if (form.wrong()) {
            return Answer.toCorrect(pages.group(subject, record, group, form, changes));
        }
        try {
            answerScreening.answer(subject, posted.version(), answers, reason);
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(pages.stale(subject, records.of(subject), group, form, answers));
        }
        return next(subject, group, asked);
    }

    /** Back to the same questions where an answer made another appear, else to the next that are open. */
    private Response next(Subject subject, FactGroup group, List<Fact> shown) {
        ScreeningProgress progress = ScreeningProgress.of(records.of(subject));
        boolean more = progress.record().asked(group).stream().anyMatch(fact -> !shown.contains(fact));
        Optional<FactGroup> next = more ? Optional.of(group) : progress.nextIncomplete(group);
        return next.map(open -> Answer.next("subjects/{number}/screening/{group}", number, open.id()))
                .orElseGet(() -> Answer.next(progress.isComplete(group) ? "subjects/{number}/eligibility" : "subjects/{number}/screening", number));
    }

    private FactGroup group(Subject subject, ScreeningRecord record, String id) {
        FactGroup group = record.screening().group(id).orElseThrow(Refusal::notFound);
        if (pages.isOpenFor(subject) && ScreeningProgress.of(record).of(group) == ScreeningProgress.State.BLOCKED) {
            throw Refusal.wrongOrder("The consent of subject " + number + " is not recorded yet.", "Record the consent first, then everything else.");
        }
        return group;
    }
}
