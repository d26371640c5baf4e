package plateau.access.web;

import java.util.HashMap;
import java.util.Map;
import plateau.page.Form;

/** A form that a password signs; the password is not shown again. */
public abstract class SignedForm extends Form {

    private static final String PASSWORD = "password";

    private final String password;

    protected SignedForm(Map<String, String> posted) {
        super(withoutPassword(posted));
        this.password = posted.getOrDefault(PASSWORD, "");
    }

    public String password() {
        return password;
    }

    private static Map<String, String> withoutPassword(Map<String, String> posted) {
        Map<String, String> shown = new HashMap<>(posted);
        shown.remove(PASSWORD);
        return shown;
    }
}
