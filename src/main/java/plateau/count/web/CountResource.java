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
import java.time.Clock;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.count.CorrectCount;
import plateau.count.Doubt;
import plateau.count.Measurement;
import plateau.count.PlateletCount;
import plateau.count.PlateletCounts;
import plateau.count.RecordCount;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.query.Said;
import plateau.query.Target;
import plateau.query.TargetKind;
import plateau.query.web.AnswerByCorrection;
import plateau.subject.Subject;

/** Recording, correcting and reading back the platelet counts of a subject. */
@RequestScoped
@Path("subjects/{number}/counts")
public class CountResource {

    @PathParam("number")
    String number;
    @Inject
    CountPages pages;
    @Inject
    PlateletCounts counts;
    @Inject
    RecordCount recordCount;
    @Inject
    CorrectCount correctCount;
    @Inject
    AnswerByCorrection answerByCorrection;
    @Inject
    Posted posted;
    @Inject
    Clock clock;

    @GET
    @Path("new")
    @Allowed(Permission.RECORD_COUNTS)
    public Response ask() {
        Subject subject = pages.open(number, Permission.RECORD_COUNTS);
        return Answer.page(pages.record(subject, CountForm.at(clock.instant().atZone(pages.zone(subject)).toLocalDateTime()), Optional.empty()));
    }

    @POST
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response record() {
        Subject subject = pages.open(number, Permission.RECORD_COUNTS);
        CountForm form = new CountForm(posted.fields());
        Optional<Measurement> measurement = form.measurement(subject, pages.zone(subject), clock.instant());
        if (measurement.isEmpty()) {
            return Answer.toCorrect(pages.record(subject, form, Optional.empty()));
        }
        Optional<String> doubt = doubt(measurement.get(), counts.lastOf(subject), form);
        if (doubt.isPresent()) {
            return Answer.toCorrect(pages.record(subject, form, doubt));
        }
        recordCount.record(subject, measurement.get());
        return switch (subject.status()) {
            case ENROLLED -> Answer.next("subjects/{number}/dose", number);
            case SCREENING -> Answer.next("subjects/{number}/screening", number);
            default -> Answer.next("subjects/{number}", number);
        };
    }

    @GET
    @Path("{count}")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@PathParam("count") int countNumber) {
        return Answer.page(pages.history(pages.open(number, Permission.VIEW_SUBJECTS), countNumber));
    }

    @GET
    @Path("{count}/correct")
    @Allowed(Permission.RECORD_COUNTS)
    public Response askCorrection(@PathParam("count") int countNumber, @QueryParam("query") @DefaultValue("") String query) {
        Subject subject = pages.open(number, Permission.RECORD_COUNTS);
        PlateletCount count = pages.find(subject, countNumber);
        CountForm form = new CountForm(CountForm.correcting(count, pages.zone(subject)).with(answerByCorrection.begun(subject, target(countNumber), query)));
        return Answer.page(pages.correct(subject, count, form, Optional.empty(), Optional.empty()));
    }

    @POST
    @Path("{count}/correct")
    @Allowed(Permission.RECORD_COUNTS)
    @Once
    public Response correct(@PathParam("count") int countNumber) {
        Subject subject = pages.open(number, Permission.RECORD_COUNTS);
        PlateletCount count = pages.find(subject, countNumber);
        CountForm form = new CountForm(posted.fields());
        if (posted.version() != count.revision()) {
            return Answer.conflict(pages.correct(subject, count, form, Optional.empty(), Optional.of(count.recordedBy())));
        }
        Optional<String> over = answerByCorrection.isOver(subject, target(countNumber), posted.fields());
        if (over.isPresent()) {
            CountForm unlinked = new CountForm(answerByCorrection.unlinked(posted.fields()));
            unlinked.refuse("reason-text", over.get());
            return Answer.conflict(pages.correct(subject, count, unlinked, Optional.empty(), Optional.empty()));
        }
        Optional<Measurement> measurement = form.measurement(subject, pages.zone(subject), clock.instant());
        Optional<String> reason = form.correctionReason();
        if (measurement.isEmpty() || reason.isEmpty()) {
            return Answer.toCorrect(pages.correct(subject, count, form, Optional.empty(), Optional.empty()));
        }
        Optional<String> doubt = doubt(measurement.get(), Optional.empty(), form);
        if (doubt.isPresent()) {
            return Answer.toCorrect(pages.correct(subject, count, form, doubt, Optional.empty()));
        }
        PlateletCount corrected = correctCount.correct(subject, count, measurement.get(), reason.get());
        answerByCorrection.answer(subject, target(countNumber), posted.fields(), Said.corrected(reason.get(), corrected.revision()));
        return Answer.next("subjects/{number}/counts/{count}", number, countNumber);
    }

    static Target target(int countNumber) {
        return Target.of(TargetKind.PLATELET_COUNT, countNumber);
    }

    private static Optional<String> doubt(Measurement measurement, Optional<PlateletCount> last, CountForm form) {
        return form.isConfirmed() ? Optional.empty() : Doubt.about(measurement, last);
    }
}
