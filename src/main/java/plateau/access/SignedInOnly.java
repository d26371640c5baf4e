package plateau.access;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.shiro.web.filter.AccessControlFilter;
import plateau.page.OwnAddress;
import plateau.page.RequestPath;

/** Sends whoever is not signed in to the sign-in page, which leads back to the page that was asked for, or that showed the form that was sent. */
class SignedInOnly extends AccessControlFilter {

    private static final long MOST_BYTES = 6 * 1024 * 1024;

    private final LateForms lateForms;

    SignedInOnly(LateForms lateForms) {
        this.lateForms = lateForms;
    }

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object mappedValue) {
        return getSubject(request, response).isAuthenticated();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws IOException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<String> page = switch (http.getMethod()) {
            case "POST" -> lateForms.sentWithoutSession(http);
            case "GET" -> Optional.of(asked(http)).filter(asked -> !asked.equals("/"));
            default -> Optional.empty();
        };
        // a browser that is still sending a form would find the connection closed, and show no answer
        http.getInputStream().skip(MOST_BYTES);
        String next = page.map(asked -> "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)).orElse("");
        ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/sign-in" + next, HttpServletResponse.SC_SEE_OTHER);
        return false;
    }

    private static String asked(HttpServletRequest request) {
        String page = OwnAddress.of(request);
        return page.isEmpty() ? RequestPath.of(request) : page;
    }
}
