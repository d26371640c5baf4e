package plateau.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A form that changes what was saved, and asks why: one reason of a list, and a few words. */
public abstract class ReasonForm extends Form {

    private static final int SHORTEST = 5;

    protected ReasonForm(Map<String, String> typed) {
        super(typed);
    }

    /** The reason and the words as one sentence. */
    protected final <E extends Enum<E>> Optional<String> reason(Class<E> type, Function<E, String> label) {
        Optional<E> reason = choice("reason", type, "Choose why the value is changed.");
        Optional<String> words = text("reason-text", "Say in a few words why the value is changed.");
        if (words.isPresent() && words.get().length() < SHORTEST) {
            refuse("reason-text", "Say a little more: at least 5 characters.");
            return Optional.empty();
        }
        return reason.isEmpty() || words.isEmpty() ? Optional.empty() : Optional.of(label.apply(reason.get()) + ": " + words.get());
    }
}
