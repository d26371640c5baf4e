package plateau.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Sets on every answer what keeps a browser from running, framing, guessing, sending or storing what it should not. */
public class SecurityHeaders extends HttpFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
            "X-Content-Type-Options", "nosniff",
            // with no-referrer, browsers send the forms of our own pages with the origin null
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control", "no-store");

    /** What every answer carries, one that never reaches the portal's doors included. */
    public static Map<String, String> all(boolean encrypted) {
        Map<String, String> headers = new TreeMap<>(ALWAYS);
        if (encrypted) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return headers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        all(request.isSecure()).forEach(response::setHeader);
        if (RequestPath.of(request).matches("/static/[^/]+")) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        }
        chain.doFilter(request, response);
    }
}
