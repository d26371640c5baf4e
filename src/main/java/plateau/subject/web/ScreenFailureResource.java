package plateau.subject.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.web.Conflict;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.protocol.Eligibility.Judged;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.RecordScreenFailure;
import plateau.subject.ScreeningRecords;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;

/** Ending a screening because a criterion is not met. */
@RequestScoped
@Path("subjects/{number}/screen-failure")
public class ScreenFailureResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    RecordScreenFailure recordScreenFailure;
    @Inject
    SubjectBanners banners;
    @Inject
    ScreeningPages pages;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.SCREEN_SUBJECTS)
    public Response confirm() {
        return Answer.page(view(open(), Optional.empty()));
    }

    @POST
    @Allowed(Permission.SCREEN_SUBJECTS)
    @Once
    public Response record() {
        Subject subject = open();
        try {
            recordScreenFailure.record(subject, posted.version());
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(view(subject, Optional.of(pages.conflict(subject, List.of()))));
        }
        return Answer.next("subjects/{number}/eligibility", number);
    }

    private Subject open() {
        Subject subject = subjects.open(number, Permission.SCREEN_SUBJECTS);
        if (!subject.is(SubjectStatus.SCREENING)) {
            throw new WrongStatus(subject, SubjectStatus.SCREENING);
        }
        return subject;
    }

    private ScreenFailureView view(Subject subject, Optional<Conflict> conflict) {
        List<String> criteria = records.of(subject).judge().notMet().stream().map(Judged::words).toList();
        if (criteria.isEmpty()) {
            throw Refusal.wrongOrder("Subject " + number + " fails no criterion.", "Go on with the screening, or correct the answer that is wrong.");
        }
        return new ScreenFailureView(banners.of(subject), criteria, subject.version(), conflict);
    }
}
