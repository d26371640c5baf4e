package plateau.access.web;

import plateau.page.OwnAddress;
import plateau.page.View;

/** The sign-in page. @param next the path of the page to go on to */
public record SignInView(SignInForm form, String next, boolean ended) implements View {

    @Override
    public String title() {
        return "Sign in";
    }

    /** Whether the page to go on to has a form that came too late. */
    public boolean keptForm() {
        return OwnAddress.asksToPutBack(next);
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
