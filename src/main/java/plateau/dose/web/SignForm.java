package plateau.dose.web;

import java.util.Map;
import plateau.page.Form;

/** The password under a signature; it is not shown again. */
public final class SignForm extends Form {

    private final String password;

    SignForm(Map<String, String> posted) {
        super(Map.of());
        this.password = posted.getOrDefault("password", "");
    }

    String password() {
        return password;
    }
}
