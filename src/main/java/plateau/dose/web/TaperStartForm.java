package plateau.dose.web;

import java.util.Map;
import plateau.access.web.SignedForm;

/** The signature under the start of a taper. */
public final class TaperStartForm extends SignedForm {

    TaperStartForm(Map<String, String> posted) {
        super(posted);
    }
}
