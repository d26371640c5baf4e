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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;
import plateau.page.CsrfToken;
import plateau.page.Posted;
import plateau.page.Refusal;

/**
 * Reads the form of an unsafe request, once it has proven that it was sent from a page of this browser's session. What
 * a program sends is no form, and {@link RouteGuard} lets no session near it.
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
    Posted posted;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || route.getResourceMethod().isAnnotationPresent(WithPassword.class)) {
            return;
        }
        if (!isFromOwnPage()) {
            throw Refusal.forged();
        }
        SentForm sent = sent((ContainerRequest) request);
        Map<String, String> fields = sent.fields();
        Optional<String> secret = session.formSecret().or(() -> cookie.read(servletRequest));
        if (secret.isEmpty() || !CsrfToken.isValid(secret.get(), fields.getOrDefault(Posted.CSRF, ""))) {
            throw Refusal.forged();
        }
        posted.take(fields);
        sent.file().ifPresent(posted::take);
    }

    private SentForm sent(ContainerRequest request) {
        return route.getResourceMethod().isAnnotationPresent(Upload.class) ? SentForm.withFile(request) : SentForm.plain(request);
    }

    private boolean isFromOwnPage() {
        String origin = servletRequest.getHeader("Origin");
        String fetchSite = servletRequest.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(ownOrigin())) && (fetchSite == null || Set.of("same-origin", "none").contains(fetchSite));
    }

    private String ownOrigin() {
        URI address = URI.create(servletRequest.getRequestURL().toString());
        return address.getScheme() + "://" + address.getAuthority();
    }
}
