package plateau.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A request's path within the portal, whatever address the portal is deployed at. */
public final class RequestPath {

    /** What programs call; everything else is for browsers. */
    public static final String API = "/api/";

    private RequestPath() {
    }

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    public static boolean isForPrograms(HttpServletRequest request) {
        return isForPrograms(of(request), "");
    }

    /** Whether a program may ask this with a token, which reads the reports and does nothing else. */
    public static boolean isForTokens(HttpServletRequest request) {
        return request.getMethod().equals("GET") && of(request).matches("/api/reports(/.*)?");
    }

    /** Whether a page asks by itself, with nobody at the keyboard: it keeps no session alive. */
    public static boolean isAskedByPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && of(request).matches("/subjects/[^/]+/taper/state|/account/session|/(reports|labfiles)/[^/]+/progress");
    }

    /** @param address as the request named it */
    static boolean isForPrograms(String address, String contextPath) {
        return address.toLowerCase(Locale.ROOT).startsWith(contextPath.toLowerCase(Locale.ROOT) + API);
    }
}
