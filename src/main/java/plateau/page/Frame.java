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
    private String page = "";
    private boolean answersForm;
    private boolean putsBack;
    private List<Unsaved> unsaved = List.of();

    /** A link of the main navigation. */
    public record Link(String label, String href) {
    }

    /** The person at the keyboard, and the links that their roles open. */
    public record SignedIn(String name, String roles, List<Link> links, Ends ends) {
    }

    /** How many seconds are left until the session ends: if nothing is done, and whatever is done. */
    public record Ends(long idle, long last) {
    }

    /** What the person typed into a form of this page before, and did not save. */
    public record Unsaved(TypedForm form, String typedAt) {

        public boolean isOfOtherVersion(String version) {
            return !form.version().equals(version);
        }

        public String putBackAddress() {
            return OwnAddress.puttingBack(form.page());
        }
    }

    /** The frame as a template reads it. */
    public record Drawn(String contextPath, String path, boolean demo, Optional<String> csrfSecret, Optional<SignedIn> signedIn, Sheet sheet) {

        public String csrf() {
            return csrfSecret.map(CsrfToken::issue).orElse("");
        }

        public String once() {
            return Randoms.token();
        }

        public boolean isCurrent(Link link) {
            return path.equals(link.href()) || path.startsWith(link.href() + "/");
        }

        /** Whether what is typed into a form of this page can be kept. */
        public boolean keepsTyped() {
            return signedIn.isPresent() && !sheet.page().isEmpty();
        }

        /** Something typed into the form with this action and not saved, or nothing. */
        public List<Unsaved> unsaved(String action) {
            return sheet.unsaved().stream().filter(typed -> typed.form().action().equals(action)).toList();
        }

        /** Why a form shows what was typed before; empty where it does not. */
        public String showsTyped(String action) {
            if (sheet.answersForm()) {
                return "posted";
            }
            return sheet.putsBack() && !unsaved(action).isEmpty() ? "put-back" : "";
        }
    }

    /**
     * The page that forms stand on.
     *
     * @param page its address; of one that answers a form, the page that first showed the form
     * @param putsBack whether it was asked for with what was typed there before
     */
    public record Sheet(String page, boolean answersForm, boolean putsBack, List<Unsaved> unsaved) {
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

    public void show(String page, boolean putsBack) {
        this.page = page;
        this.putsBack = putsBack;
    }

    /** The page answers a form that a page had shown. */
    public void answer(String page) {
        this.page = page;
        this.answersForm = true;
    }

    /** What was typed into the forms of this page and not saved. A page shows it beside its forms only, so who may no longer see the page does not see it. */
    public void offer(List<Unsaved> unsaved) {
        this.unsaved = unsaved;
    }

    Drawn drawn() {
        return new Drawn(contextPath, path, demo, csrfSecret, signedIn, new Sheet(page, answersForm, putsBack, unsaved));
    }
}
