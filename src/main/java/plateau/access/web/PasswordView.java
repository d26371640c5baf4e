package plateau.access.web;

import plateau.page.View;

/** The page to choose a password on. @param first whether the present one is a one-time secret */
public record PasswordView(PasswordForm form, boolean first) implements View {

    @Override
    public String title() {
        return "Choose a new password";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }
}
