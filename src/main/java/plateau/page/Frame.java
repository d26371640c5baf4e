package plateau.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/** What stands around every page: who is signed in, where they may go, and the tokens that a form of theirs carries. */
@RequestScoped
public class Frame {

    private String contextPath = "";
    private String path = "";
    private boolean demo;
    private Optional<String> csrfSecret = Optional.empty();
    private Optional<SignedIn> signedIn = Optional.empty();

    /** A link of the main navigation. */
    public record Link(String label, String href) {
    }

    /** The person at the keyboard, and the links that their roles open. */
    public record SignedIn(String name, String roles, List<Link> links) {
    }

    /** The frame as a template reads it. */
    public record Drawn(String contextPath, String path, boolean demo, Optional<String> csrfSecret, Optional<SignedIn> signedIn) {

        public String csrf() {
            return csrfSecret.map(CsrfToken::issue).orElse("");
        }

        public String once() {
            return Randoms.token();
        }

        public boolean isCurrent(Link link) {
            return path.equals(link.href()) || path.startsWith(link.href() + "/");
        }
    }

    public void at(String contextPath, String path, boolean demo) {
        this.contextPath = contextPath;
        this.path = path;
        this.demo = demo;
    }

    /** @param secret of the session, or what the cookie of a visitor holds; the tokens of the forms are bound to it */
    public void protect(String secret) {
        this.csrfSecret = Optional.of(secret);
    }

    public void enter(SignedIn person) {
        this.signedIn = Optional.of(person);
    }

    Drawn drawn() {
        return new Drawn(contextPath, path, demo, csrfSecret, signedIn);
    }
}
