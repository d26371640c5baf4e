package plateau.deviation.web;

import java.util.Map;
import java.util.Optional;
import plateau.page.Form;

/** What a monitor found, to close a deviation with. */
public final class CloseForm extends Form {

    private static final int SHORTEST = 5;

    CloseForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> comment() {
        Optional<String> comment = text("comment", "Say what you checked and what you found.");
        if (comment.isPresent() && comment.get().length() < SHORTEST) {
            refuse("comment", "Say a little more: at least 5 characters.");
        }
        return comment;
    }
}
