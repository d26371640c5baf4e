package plateau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import plateau.page.Frame;
import plateau.page.Randoms;

/** What the browser's cookie stands for, from the first visit to the end of the session. */
@ApplicationScoped
public class BrowserSession {

    private static final int LONGEST_NAME = 300;

    @Inject
    BrowserCookie cookie;
    @Inject
    Frame frame;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    EndSession endSession;

    /** Gives a visitor a key of their own, so that the sign-in form is protected like every other. */
    public void greet(HttpServletRequest request, HttpServletResponse response) {
        if (cookie.read(request).isEmpty()) {
            String key = Randoms.token();
            cookie.write(response, key);
            frame.protect(key);
        }
    }

    /** What the browser calls itself, for the list of sessions. */
    public String browser(HttpServletRequest request) {
        String name = String.valueOf(request.getHeader("User-Agent"));
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Puts the key of a new session in place of what the cookie held; a session that it held ends. */
    public void enter(HttpServletResponse response, String key) {
        currentPerson.identity().ifPresent(identity -> endSession.end(identity, identity.sessionId()));
        cookie.write(response, key);
    }

    public void leave(HttpServletResponse response) {
        currentPerson.identity().ifPresent(identity -> endSession.end(identity, identity.sessionId()));
        cookie.remove(response);
    }
}
