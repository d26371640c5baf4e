package plateau.dose.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import plateau.access.Allowed;
import plateau.access.CheckPassword;
import plateau.access.CurrentPerson;
import plateau.access.Once;
import plateau.access.Permission;
import plateau.approval.ProtocolInForce;
import plateau.dose.AskProtocol;
import plateau.dose.DoseDecisions;
import plateau.dose.StateRegimen;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.site.Sites;
import plateau.subject.ChangedMeanwhile;
import plateau.subject.Subject;
import plateau.subject.Subjects;
import plateau.subject.TakenOver;

/** Stating, correcting and reading back what a subject took when it was taken over from a running trial. */
@RequestScoped
@Path("subjects/{number}/regimen")
public class RegimenResource {

    @PathParam("number")
    String number;
    @Inject
    Subjects subjects;
    @Inject
    Sites sites;
    @Inject
    DoseDecisions decisions;
    @Inject
    ProtocolInForce protocolInForce;
    @Inject
    AskProtocol askProtocol;
    @Inject
    StateRegimen stateRegimen;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    RegimenPages pages;
    @Inject
    Posted posted;

    @GET
    @Allowed(Permission.VIEW_SUBJECTS)
    public Response show() {
        Subject subject = subjects.open(number, Permission.VIEW_SUBJECTS);
        stateRegimen.refuseEnrolledHere(subject);
        if (!subject.isRegimenKnown()) {
            stateRegimen.refuseOutOfOrder(subject);
        }
        return Answer.page(pages.show(subject, RegimenForm.correcting(subject.takenOver()), false));
    }

    @POST
    @Allowed(Permission.SIGN_DOSES)
    @Once
    public Response state() {
        Subject subject = subjects.open(number, Permission.SIGN_DOSES);
        stateRegimen.refuseOutOfOrder(subject);
        RegimenForm form = new RegimenForm(posted.fields());
        if (posted.version() != subject.version()) {
            return Answer.conflict(pages.show(subject, form, true));
        }
        Optional<TakenOver> regimens = form.regimens(protocolInForce.at(subject.siteId(), askProtocol.today(subject)), days(subject));
        Optional<String> reason = subject.isRegimenKnown() ? form.correctionReason() : Optional.empty();
        regimens.ifPresent(stated -> form.contradicts(askProtocol.contradictions(subject, stated)));
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        if (regimens.isEmpty() || form.wrong()) {
            return Answer.toCorrect(pages.show(subject, form, false));
        }
        try {
            stateRegimen.state(subject, posted.version(), regimens.get(), reason, currentPerson.get());
        } catch (ChangedMeanwhile e) {
            return Answer.conflict(pages.show(subject, form, true));
        }
        return Answer.next("subjects/{number}", number);
    }

    private StatedDays days(Subject subject) {
        Optional<LocalDate> consented = subject.consentAt().map(sites.get(subject.siteId())::dateAt);
        return StatedDays.of(consented, subject.dayOne(), askProtocol.today(subject), decisions.of(subject));
    }
}
