package plateau.dose.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.dose.OverrideReason;
import plateau.page.Choice;
import plateau.page.Form;

/** Why the choice departs from what the protocol asks. */
public final class OverrideForm extends Form {

    private static final int SHORTEST = 5;

    OverrideForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<OverrideReason> reason() {
        return choice("reason", OverrideReason.class, "Choose the reason.");
    }

    Optional<String> words() {
        Optional<String> words = text("reason-text", "Say in a few words what led to this decision.");
        if (words.isPresent() && words.get().length() < SHORTEST) {
            refuse("reason-text", "Say a little more: at least 5 characters.");
        }
        return words;
    }

    /** What was written so far, whether it is enough or not. */
    String written() {
        return typed("reason-text");
    }

    public List<Choice> reasons() {
        return Arrays.stream(OverrideReason.values()).map(reason -> new Choice(reason.name(), reason.label(), hint(reason))).toList();
    }

    private static String hint(OverrideReason reason) {
        return reason == OverrideReason.IMMEDIATE_HAZARD ? "Tell the sponsor and the ethics committee at once what you did and why." : "";
    }
}
