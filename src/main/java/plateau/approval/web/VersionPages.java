package plateau.approval.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import plateau.access.CheckPassword;
import plateau.access.CurrentPerson;
import plateau.approval.SignVersion;
import plateau.approval.VersionAct;
import plateau.page.Answer;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.page.Written;
import plateau.protocol.Protocol;
import plateau.site.StudyProtocol;

/** Shows and takes the two signatures under a version of the protocol. */
@ApplicationScoped
class VersionPages {

    @Inject
    StudyProtocol studyProtocol;
    @Inject
    SignVersion signVersion;
    @Inject
    CheckPassword checkPassword;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Posted posted;

    Response ask(String id, String version, VersionAct act) {
        return Answer.page(view(file(id, version), act, new PasswordForm(Map.of())));
    }

    Response sign(String id, String version, VersionAct act) {
        Protocol file = file(id, version);
        PasswordForm form = new PasswordForm(posted.fields());
        checkPassword.problem(currentPerson.get(), form.password()).ifPresent(problem -> form.refuse("password", problem));
        if (form.wrong()) {
            return Answer.toCorrect(view(file, act, form));
        }
        signVersion.sign(file, act, currentPerson.get());
        return Answer.next("protocols/{id}/{version}", id, version);
    }

    private Protocol file(String id, String version) {
        Protocol file = studyProtocol.version(id, version).orElseThrow(Refusal::notFound);
        if (!studyProtocol.isOfStudy(id)) {
            throw Refusal.wrongOrder("This study does not follow " + id + ".", "Only versions of the study's own protocol are approved.");
        }
        return file;
    }

    private SignVersionView view(Protocol file, VersionAct act, PasswordForm form) {
        signVersion.refuseOutOfOrder(file, act, currentPerson.get());
        return new SignVersionView(act, file.id(), file.version(), file.title(), Written.date(file.effectiveFrom()), file.hash(), form,
                currentPerson.get().fullName());
    }
}
