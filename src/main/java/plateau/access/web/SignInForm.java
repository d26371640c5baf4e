package plateau.access.web;

import java.util.Map;
import plateau.page.Form;

/** The name and password typed at sign-in; the password is not shown again. */
public final class SignInForm extends Form {

    SignInForm(Map<String, String> typed) {
        super(typed);
    }

    String userName() {
        return text("name", "Enter your user name.").orElse("");
    }
}
