package plateau.approval.web;

import java.util.Map;
import plateau.access.web.SignedForm;

/** A signature and nothing else. */
public final class PasswordForm extends SignedForm {

    PasswordForm(Map<String, String> posted) {
        super(posted);
    }
}
