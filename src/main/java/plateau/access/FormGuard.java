package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;
import plateau.page.CsrfToken;
import plateau.page.Posted;
import plateau.page.Refusal;

/** Reads the form of an unsafe request, once it has proven that it was sent from a page of this browser's session. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class FormGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int MOST_FIELDS = 500;

    @Context
    HttpServletRequest servletRequest;
    @Inject
    BrowserCookie cookie;
    @Inject
    Posted posted;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (!isFromOwnPage()) {
            throw Refusal.forged();
        }
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            throw new NotSupportedException();
        }
        Map<String, String> fields = fields(((ContainerRequest) request).readEntity(Form.class).asMap());
        Optional<String> secret = cookie.read(servletRequest);
        if (secret.isEmpty() || !CsrfToken.isValid(secret.get(), fields.getOrDefault(Posted.CSRF, ""))) {
            throw Refusal.forged();
        }
        posted.take(fields);
    }

    private boolean isFromOwnPage() {
        String origin = servletRequest.getHeader("Origin");
        String fetchSite = servletRequest.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(ownOrigin())) && (fetchSite == null || Set.of("same-origin", "none").contains(fetchSite));
    }

    private String ownOrigin() {
        return servletRequest.getScheme() + "://" + servletRequest.getHeader("Host");
    }

    private static Map<String, String> fields(MultivaluedMap<String, String> sent) {
        if (sent.size() > MOST_FIELDS) {
            throw Refusal.unreadable("The form has more fields than any form of the portal.");
        }
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            if (field.getValue().size() != 1) {
                throw Refusal.unreadable("The form gives the field \"" + field.getKey() + "\" more than once.");
            }
            fields.put(field.getKey(), field.getValue().get(0));
        }
        return fields;
    }
}
