package plateau.subject.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CheckPassword;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.approval.ProtocolInForce;
import plateau.audit.web.Conflict;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.protocol.Eligibility;
import plateau.protocol.Eligibility.Judged;
import plateau.protocol.TrialStage;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.EnrolSubject;
import plateau.subject.ScreeningRecord;
import plateau.subject.ScreeningRecords;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;

/** Enrolling a subject who meets every criterion. */
@RequestScoped
@Path("subjects/{number}/enrol")
public class EnrolResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    ScreeningRecords records;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    EnrolSubject enrolSubject;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    SubjectBanners banners;
    @Inject
    ScreeningPages pages;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.ENROL_SUBJECTS)
    public Response ask() {
        return Answer.page(view(open(), new EnrolForm(Map.of()), Optional.empty()));
    }

    @POST
    @Allowed(Permission.ENROL_SUBJECTS)
    @Once
    public Response enrol() {
        Subject subject = open();
        EnrolForm form = new EnrolForm(posted.fields());
        if (posted.version() != subject.version()) {
            return Answer.conflict(view(subject, form, Optional.of(pages.conflict(subject, List.of()))));
        }
        LocalDate today = records.of(subject).today();
        Optional<EnrolSubject.Start> start = form.start(stage(subject, today).startDosesMg(), today);
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        if (start.isEmpty() || form.wrong()) {
            return Answer.toCorrect(view(subject, form, Optional.empty()));
        }
        try {
            enrolSubject.enrol(subject, posted.version(), start.get(), currentPerson.get());
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(view(subject, form, Optional.of(pages.conflict(subject, List.of()))));
        }
        return Answer.next("subjects/{number}", number);
    }

    private Subject open() {
        Subject subject = subjects.open(number, Permission.ENROL_SUBJECTS);
        if (!subject.is(SubjectStatus.SCREENING)) {
            throw new WrongStatus(subject, SubjectStatus.SCREENING);
        }
        return subject;
    }

    private EnrolView view(Subject subject, EnrolForm form, Optional<Conflict> conflict) {
        ScreeningRecord record = records.of(subject);
        Eligibility eligibility = record.judge();
        if (!eligibility.isMet()) {
            throw Refusal.wrongOrder("Subject " + number + " does not meet every criterion, or one is not known.",
                    "Open the eligibility of the subject to see which.");
        }
        TrialStage stage = stage(subject, record.today());
        return new EnrolView(banners.of(subject), stage.title(), eligibility.criteria().stream().map(Judged::words).toList(), form,
                EnrolForm.choices(stage.startDosesMg()), currentPerson.get().fullName(), EnrolSubject.MEANING, subject.version(), conflict);
    }

    private TrialStage stage(Subject subject, LocalDate today) {
        return protocolInForce.at(subject.siteId(), today).openStage();
    }
}
