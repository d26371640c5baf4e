package plateau.access;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.web.filter.AccessControlFilter;
import plateau.page.RequestPath;

/** Sends whoever is not signed in to the sign-in page, which leads back to the page that was asked for. */
class SignedInOnly extends AccessControlFilter {

    private static final long MOST_BYTES = 6 * 1024 * 1024;

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object mappedValue) {
        return getSubject(request, response).isAuthenticated();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws IOException {
        HttpServletRequest http = (HttpServletRequest) request;
        // a browser that is still sending a form would find the connection closed, and show no answer
        http.getInputStream().skip(MOST_BYTES);
        String path = RequestPath.of(http);
        String next = http.getMethod().equals("GET") && !path.equals("/") ? "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
        ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/sign-in" + next, HttpServletResponse.SC_SEE_OTHER);
        return false;
    }
}
