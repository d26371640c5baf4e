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
import plateau.dose.Adherence;
import plateau.dose.Advice;
import plateau.dose.AskProtocol;
import plateau.dose.DecideDose;
import plateau.dose.DoseChoice;
import plateau.dose.DoseDecision;
import plateau.dose.DoseDecisions;
import plateau.dose.DosePreparation;
import plateau.dose.ExplainOverride;
import plateau.dose.OverrideReason;
import plateau.dose.PrepareDose;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.subject.Subject;
import plateau.subject.SubjectStatus;
import plateau.subject.Subjects;
import plateau.subject.WrongStatus;

/** From what the protocol asks to a signed decision: choose, explain where it departs, check and sign. */
@RequestScoped
@Path("subjects/{number}/dose")
public class DoseResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    DoseDecisions decisions;
    @Inject
    AskProtocol askProtocol;
    @Inject
    PrepareDose prepareDose;
    @Inject
    ExplainOverride explainOverride;
    @Inject
    DecideDose decideDose;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    DosePages pages;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response advise(@QueryParam("adherence") @DefaultValue("") String adherence) {
        Subject subject = open(Permission.VIEW_SUBJECTS);
        return Answer.page(pages.dose(subject, new DoseForm(Map.of()), Adherence.answered(adherence)));
    }

    @POST
    @Allowed(Permission.PREPARE_DOSES)
    @Once
    public Response choose() {
        Subject subject = open(Permission.PREPARE_DOSES);
        DoseForm form = new DoseForm(posted.fields());
        if (posted.version() != subject.version()) {
            return Answer.conflict(pages.again(subject, form.chosen(), ""));
        }
        Advice unanswered = askProtocol.about(subject, Adherence.NOT_CONFIRMED);
        Optional<Adherence> adherence = form.adherence(unanswered.isOnDrug());
        Optional<DoseChoice> choice = form.choice(unanswered);
        if (form.wrong()) {
            return Answer.toCorrect(pages.dose(subject, form, adherence));
        }
        prepareDose.prepare(subject, adherence.get(), choice.get());
        boolean followed = askProtocol.about(subject, adherence.get()).isFollowedBy(choice.get());
        return Answer.next("subjects/{number}/dose/" + (followed ? "sign" : "reason"), number);
    }

    @GET
    @Path("reason")
    @Allowed(Permission.PREPARE_DOSES)
    public Response askReason() {
        Subject subject = open(Permission.PREPARE_DOSES);
        return prepared(subject).map(preparation -> Answer.page(pages.override(subject, preparation, new OverrideForm(Map.of()))))
                .orElseGet(this::startAgain);
    }

    @POST
    @Path("reason")
    @Allowed(Permission.PREPARE_DOSES)
    @Once
    public Response explain() {
        Subject subject = open(Permission.PREPARE_DOSES);
        Optional<DosePreparation> preparation = prepared(subject);
        if (preparation.isEmpty() || posted.version() != preparation.get().version()) {
            return Answer.conflict(pages.again(subject, posted.version(), new OverrideForm(posted.fields()).written()));
        }
        OverrideForm form = new OverrideForm(posted.fields());
        Optional<OverrideReason> reason = form.reason();
        Optional<String> words = form.words();
        if (form.wrong()) {
            return Answer.toCorrect(pages.override(subject, preparation.get(), form));
        }
        explainOverride.explain(preparation.get(), reason.get(), words.get());
        return Answer.next("subjects/{number}/dose/sign", number);
    }

    @GET
    @Path("sign")
    @Allowed(Permission.PREPARE_DOSES)
    public Response check() {
        Subject subject = open(Permission.PREPARE_DOSES);
        return prepared(subject).map(preparation -> Answer.page(pages.sign(subject, preparation, new SignForm(Map.of()))))
                .orElseGet(this::startAgain);
    }

    @POST
    @Path("sign")
    @Allowed(Permission.SIGN_DOSES)
    @Once
    public Response sign() {
        Subject subject = open(Permission.SIGN_DOSES);
        Optional<DosePreparation> preparation = prepared(subject);
        if (preparation.isEmpty() || posted.version() != preparation.get().version()) {
            return Answer.conflict(pages.again(subject, posted.version(), ""));
        }
        if (pages.lacksReason(subject, preparation.get())) {
            return Answer.next("subjects/{number}/dose/reason", number);
        }
        SignForm form = new SignForm(posted.fields());
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        if (form.wrong()) {
            return Answer.toCorrect(pages.sign(subject, preparation.get(), form));
        }
        Optional<DoseDecision> decision = decideDose.decide(subject, currentPerson.get());
        return decision.map(d -> Answer.next("subjects/{number}/decisions/{decision}", number, d.number()))
                .orElseGet(() -> Answer.conflict(pages.again(subject, posted.version(), "")));
    }

    private Subject open(Permission permission) {
        Subject subject = subjects.open(number, permission);
        if (!subject.is(SubjectStatus.ENROLLED)) {
            throw new WrongStatus(subject, SubjectStatus.ENROLLED);
        }
        return subject;
    }

    private Optional<DosePreparation> prepared(Subject subject) {
        return decisions.preparedFor(subject).filter(preparation -> preparation.isCurrent(subject.version(), askProtocol.today(subject)));
    }

    private Response startAgain() {
        return Answer.next("subjects/{number}/dose", number);
    }
}
