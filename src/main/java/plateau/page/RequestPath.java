package plateau.page;

import jakarta.servlet.http.HttpServletRequest;

/** A request's path within the portal, whatever address the portal is deployed at. */
public final class RequestPath {

    private RequestPath() {
    }

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
