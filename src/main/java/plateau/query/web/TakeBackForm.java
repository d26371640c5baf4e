package plateau.query.web;

import java.util.Map;
import java.util.Optional;
import plateau.page.Form;

/** Why a mark of verification is taken back. */
public final class TakeBackForm extends Form {

    private static final int SHORTEST = 5;

    TakeBackForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> reason() {
        Optional<String> reason = text("reason", "Say why the mark is taken back.");
        if (reason.isPresent() && reason.get().length() < SHORTEST) {
            refuse("reason", "Say a little more: at least 5 characters.");
            return Optional.empty();
        }
        return reason;
    }
}
