package plateau.access;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.shiro.web.filter.AccessControlFilter;
import plateau.page.ApiProblem;

/** Refuses a program that has not said, rightly, in whose name it calls. */
class PasswordOnly extends AccessControlFilter {

    /** The request attribute that holds how long somebody who guesses has to wait. */
    static final String PAUSE = PasswordOnly.class.getName() + ".pause";

    private static final int TOO_MANY_REQUESTS = 429;

    /** The chain has matched; looking again, more closely than it did, would let pass what is written in capitals. */
    @Override
    protected boolean pathsMatch(String path, ServletRequest request) {
        return true;
    }

    @Override
    protected boolean isAccessAllowed(ServletRequest request, ServletResponse response, Object mappedValue) {
        return getSubject(request, response).isAuthenticated();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response) throws IOException {
        HttpServletResponse http = (HttpServletResponse) response;
        if (request.getAttribute(PAUSE) instanceof Duration pause && !pause.isZero()) {
            long seconds = pause.toSeconds() + 1;
            http.setHeader("Retry-After", String.valueOf(seconds));
            ApiProblem.saying(TOO_MANY_REQUESTS, "Too many tries. Wait " + seconds + " seconds, then try again.").send(http);
        } else {
            http.setHeader("WWW-Authenticate", "Basic realm=\"Plateau\", charset=\"UTF-8\"");
            ApiProblem.saying(HttpServletResponse.SC_UNAUTHORIZED, "Send the name and password of a portal account by HTTP Basic, or for the reports a token."
                    + " An account with a one-time secret opens nothing until its password is chosen.").send(http);
        }
        return false;
    }
}
