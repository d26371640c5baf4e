package plateau.dose.web;

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
import plateau.access.CheckPassword;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.audit.AuditTrail;
import plateau.audit.web.HistoryView;
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.AnswerRelapse;
import plateau.dose.AnswerRelapse.Resumption;
import plateau.dose.AskProtocol;
import plateau.dose.DoseChoice;
import plateau.page.Answer;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.relapse.OpenRelapse;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseState;
import plateau.relapse.Relapses;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.Subject;
import plateau.subject.Subjects;

/** A relapse of a subject: opening it, declaring it, and choosing the regimen that treatment goes on with. */
@RequestScoped
@Path("subjects/{number}/relapses/{taper}")
public class RelapseResource {

    @PathParam("number")
    String number;
    @PathParam("taper")
    int taperNumber;
    @Inject
    Subjects subjects;
    @Inject
    Relapses relapses;
    @Inject
    OpenRelapse openRelapse;
    @Inject
    AnswerRelapse answerRelapse;
    @Inject
    AskProtocol askProtocol;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    AuditTrail auditTrail;
    @Inject
    RelapsePages pages;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show() {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        Relapse relapse = find(subject);
        if (currentPerson.may(Permission.PREPARE_DOSES, subject.siteId())) {
            openRelapse.open(subject, relapse);
        }
        return Answer.page(pages.page(subject, relapse, new DoseForm(Map.of())));
    }

    @POST
    @Allowed(Permission.SIGN_DOSES)
    @Once
    public Response declare() {
        Subject subject = subjects.open(number, Permission.SIGN_DOSES);
        Relapse relapse = find(subject);
        DoseForm form = new DoseForm(posted.fields());
        if (posted.version() != subject.version() || !relapse.is(RelapseState.FOUND)) {
            return Answer.conflict(pages.changed(subject, relapse, form));
        }
        Optional<Resumption> resumed = pages.advice(subject, relapse).flatMap(advice -> resumption(form, advice));
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        return form.wrong() ? Answer.toCorrect(pages.page(subject, relapse, form)) : declare(subject, relapse, form, resumed);
    }

    @GET
    @Path("history")
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response history(@QueryParam("page") @DefaultValue("1") int page) {
        Relapse relapse = find(subjects.open(number, Permission.VIEW_SUBJECTS));
        String path = "/subjects/" + number + "/relapses/" + taperNumber;
        Paging paging = new Paging(page, auditTrail.count(relapse.recordName()), path + "/history", Map.of());
        return Answer.page(HistoryView.of("the relapse in taper " + taperNumber, new Link("Relapse", path), auditTrail.of(relapse.recordName(), paging), paging));
    }

    private Response declare(Subject subject, Relapse relapse, DoseForm form, Optional<Resumption> resumed) {
        try {
            if (!answerRelapse.answer(subject, posted.version(), relapse, resumed, currentPerson.get())) {
                return Answer.conflict(pages.changed(subject, relapse, form));
            }
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(pages.changed(subject, relapse, form));
        }
        return resumed.map(chosen -> toDecide(subject, chosen)).orElseGet(() -> Answer.next("subjects/{number}/relapses/{taper}", number, taperNumber));
    }

    private Response toDecide(Subject subject, Resumption chosen) {
        boolean followed = askProtocol.about(subject, chosen.adherence()).isFollowedBy(chosen.choice());
        return Answer.next("subjects/{number}/dose/" + (followed ? "sign" : "reason"), number);
    }

    private static Optional<Resumption> resumption(DoseForm form, Advice advice) {
        Optional<Adherence> adherence = form.adherence(advice.isOnDrug());
        Optional<DoseChoice> choice = form.choice(advice);
        return form.wrong() ? Optional.empty() : Optional.of(new Resumption(adherence.get(), choice.get()));
    }

    private Relapse find(Subject subject) {
        return relapses.ofTaper(subject, taperNumber).orElseThrow(Refusal::notFound);
    }
}
