package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.draft.KeepDraft;
import plateau.page.CsrfToken;
import plateau.page.OwnAddress;
import plateau.page.Posted;
import plateau.page.RequestPath;
import plateau.page.TypedForm;

/**
 * Forms that arrive after their session has ended. They do nothing; what was typed is kept as a draft of the
 * person of that session, whoever signs in next. A form proves by its token that it was made for that session.
 */
@ApplicationScoped
class LateForms {

    @Inject
    BrowserCookie cookie;
    @Inject
    Sessions sessions;
    @Inject
    Submissions submissions;
    @Inject
    KeepDraft keepDraft;

    /** @return the page to go on to after signing in, where the form tells */
    @Transactional
    public Optional<String> sentWithoutSession(HttpServletRequest request) {
        List<Session> ended = cookie.read(request).map(sessions::endedWith).orElse(List.of());
        return ended.isEmpty() || !OwnPage.sent(request) ? Optional.empty()
                : fields(request).flatMap(fields -> keep(ended, RequestPath.of(request), fields));
    }

    /** The same for a person who has signed in again meanwhile, in another tab. */
    @Transactional
    public Optional<Response> sentAfterSigningInAgain(Optional<Identity> identity, String action, Map<String, String> fields) {
        return identity.flatMap(person -> keep(sessions.endedOf(person.personId()), action, fields))
                .map(page -> action.equals(TypedForm.SCRIPT) ? Response.noContent().build() : Response.seeOther(URI.create(page.substring(1))).build());
    }

    private Optional<String> keep(List<Session> ended, String action, Map<String, String> fields) {
        Optional<Session> session = ended.stream().filter(its -> CsrfToken.isValid(its.formSecret(), fields.getOrDefault(Posted.CSRF, ""))).findFirst();
        Optional<TypedForm> form = typed(action, fields);
        if (session.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        long person = session.get().personId();
        if (form.get().isEmpty() || submissions.ledTo(person, fields.getOrDefault(Posted.ONCE, "")).isPresent()) {
            return Optional.of(form.get().page());
        }
        keepDraft.keep(person, form.get(), "");
        return Optional.of(OwnAddress.puttingBack(form.get().page()));
    }

    /** What is thrown away is typed nowhere. */
    private static Optional<TypedForm> typed(String action, Map<String, String> fields) {
        if (action.equals(TypedForm.SCRIPT)) {
            return TypedForm.ofScript(fields);
        }
        return action.startsWith(TypedForm.SCRIPT + "/") ? Optional.empty()
                : TypedForm.of(fields.getOrDefault(Posted.PAGE, ""), action, fields.getOrDefault(Posted.VERSION, ""), fields);
    }

    private static Optional<Map<String, String>> fields(HttpServletRequest request) {
        try {
            return SentForm.late(request).map(SentForm::fields);
        } catch (WebApplicationException unreadable) {
            return Optional.empty();
        }
    }
}
