package plateau.dose.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CheckPassword;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.AuditTrail;
import plateau.audit.web.Conflict;
import plateau.dose.AskProtocol;
import plateau.dose.StartTaper;
import plateau.dose.TaperProposal;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Written;
import plateau.protocol.PlannedStep;
import plateau.protocol.Sentences;
import plateau.protocol.TaperEntry;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.Subject;
import plateau.subject.Subjects;
import plateau.subject.web.SubjectBanners;

/** Checking whether a taper may begin, and starting it. */
@RequestScoped
@Path("subjects/{number}/taper/start")
public class TaperStartResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    AskProtocol askProtocol;
    @Inject
    StartTaper startTaper;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    SubjectBanners banners;
    @Inject
    AuditTrail auditTrail;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response ask() {
        return Answer.page(view(open(Permission.VIEW_SUBJECTS), new TaperStartForm(Map.of()), false));
    }

    @POST
    @Allowed(Permission.SIGN_DOSES)
    @Once
    public Response start() {
        Subject subject = open(Permission.SIGN_DOSES);
        TaperStartForm form = new TaperStartForm(posted.fields());
        if (posted.version() != subject.version()) {
            return Answer.conflict(view(subject, form, true));
        }
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        if (form.wrong()) {
            return Answer.toCorrect(view(subject, form, false));
        }
        try {
            startTaper.start(subject, posted.version(), currentPerson.get());
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(view(subject, form, true));
        }
        return Answer.next("subjects/{number}/dose", number);
    }

    private Subject open(Permission permission) {
        Subject subject = subjects.open(number, permission);
        startTaper.refuseOutOfOrder(subject);
        return subject;
    }

    private TaperStartView view(Subject subject, TaperStartForm form, boolean changed) {
        TaperProposal proposal = askProtocol.taperProposal(subject);
        boolean maySign = currentPerson.may(Permission.SIGN_DOSES, subject.siteId());
        return new TaperStartView(banners.of(subject), proposal.entry().criteria().stream().map(TaperStartResource::row).toList(),
                Sentences.ENGLISH.regimen(proposal.before()), proposal.plan().stream().map(step -> row(step, proposal)).toList(), proposal.mayBegin(), form,
                maySign ? currentPerson.get().fullName() : "", StartTaper.MEANING, subject.version(),
                changed ? Optional.of(Conflict.of(auditTrail.newestAbout(subject.screeningNumber()), List.of())) : Optional.empty());
    }

    private static TaperStartView.CriterionRow row(TaperEntry.Judged criterion) {
        return new TaperStartView.CriterionRow(criterion.id(), criterion.title(), criterion.met(), criterion.evidence(),
                criterion.metFrom().map(Written::date).orElse(""), criterion.source().basis().label(), criterion.source().reference());
    }

    private static TaperStartView.StepRow row(PlannedStep step, TaperProposal proposal) {
        return new TaperStartView.StepRow(step.day(), Written.date(proposal.today().plusDays(step.day())), Sentences.ENGLISH.regimen(step.regimen()));
    }
}
