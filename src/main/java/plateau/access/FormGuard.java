package plateau.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
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
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_FIELDS = 500;
    /** PostgreSQL stores every character but this one. */
    private static final char NUL = 0;

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
        if (!isForm(request.getMediaType())) {
            throw new NotSupportedException();
        }
        Map<String, String> fields = fields(read((ContainerRequest) request));
        Optional<String> secret = session.formSecret().or(() -> cookie.read(servletRequest));
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
        URI address = URI.create(servletRequest.getRequestURL().toString());
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static boolean isForm(MediaType type) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                && type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8").equalsIgnoreCase("utf-8");
    }

    private static MultivaluedMap<String, String> read(ContainerRequest request) {
        try {
            byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            request.setEntityStream(new ByteArrayInputStream(body));
            return request.readEntity(Form.class).asMap();
        } catch (IOException cutShort) {
            throw Refusal.unreadable("The form did not arrive as a whole.");
        } catch (IllegalArgumentException notEncoded) {
            throw Refusal.unreadable("The form is not encoded as forms are.");
        }
    }

    private static Map<String, String> fields(MultivaluedMap<String, String> sent) {
        if (sent.size() > MOST_FIELDS) {
            throw Refusal.unreadable("The form has more fields than any form of the portal.");
        }
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            if (field.getValue().size() != 1) {
                throw Refusal.unreadable("The form gives a field more than once.");
            }
            if (field.getKey().indexOf(NUL) >= 0 || field.getValue().get(0).indexOf(NUL) >= 0) {
                throw Refusal.unreadable("The form holds a character that no keyboard types.");
            }
            fields.put(field.getKey(), field.getValue().get(0));
        }
        return fields;
    }
}
