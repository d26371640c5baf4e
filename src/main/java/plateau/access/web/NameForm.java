package plateau.access.web;

import java.util.Map;
import java.util.Optional;
import plateau.page.Form;

/** The full name of a person as it is typed. */
public final class NameForm extends Form {

    private static final int LONGEST = 200;

    NameForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> fullName() {
        return text("fullName", "Enter the full name.", LONGEST);
    }

    String asTyped() {
        return typed("fullName");
    }
}
