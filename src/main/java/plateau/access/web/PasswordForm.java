package plateau.access.web;

import java.util.Map;
import plateau.page.Form;

/** The present and the new password; neither is shown again. */
public final class PasswordForm extends Form {

    private final Map<String, String> posted;

    PasswordForm(Map<String, String> posted) {
        super(Map.of());
        this.posted = posted;
    }

    String present() {
        return posted.getOrDefault("present", "");
    }

    String chosen() {
        return posted.getOrDefault("chosen", "");
    }
}
