package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;
import plateau.page.CsrfToken;
import plateau.page.Frame;
import plateau.page.Posted;
import plateau.page.Refusal;
import plateau.page.RequestPath;

/**
 * Reads the form of an unsafe request, once it has proven that it was sent from a page of this browser's session. One
 * from an ended session of the same person does nothing and is kept as a draft. What a program sends is no form, and {@link RouteGuard} lets no session near it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class FormGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    HttpServletRequest servletRequest;
    @Context
    ResourceInfo route;
    @Inject
    BrowserCookie cookie;
    @Inject
    SessionInUse session;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    LateForms lateForms;
    @Inject
    Posted posted;
    @Inject
    Frame frame;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || route.getResourceMethod().isAnnotationPresent(WithPassword.class)) {
            return;
        }
        if (!OwnPage.sent(servletRequest)) {
            throw Refusal.forged();
        }
        SentForm sent = sent((ContainerRequest) request);
        Map<String, String> fields = sent.fields();
        String action = RequestPath.of(servletRequest);
        Optional<String> secret = session.formSecret().or(() -> cookie.read(servletRequest));
        if (secret.isEmpty() || !CsrfToken.isValid(secret.get(), fields.getOrDefault(Posted.CSRF, ""))) {
            request.abortWith(lateForms.sentAfterSigningInAgain(currentPerson.identity(), action, fields).orElseThrow(Refusal::forged));
            return;
        }
        posted.take(action, fields);
        frame.answer(posted.page());
        sent.file().ifPresent(posted::take);
    }

    private SentForm sent(ContainerRequest request) {
        return route.getResourceMethod().isAnnotationPresent(Upload.class) ? SentForm.withFile(request) : SentForm.plain(request);
    }
}
