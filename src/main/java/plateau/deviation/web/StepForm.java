package plateau.deviation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Choice;
import plateau.page.Form;

/** What the site or a monitor says of a deviation; each step of its course reads one field. */
public final class StepForm extends Form {

    private static final int SHORTEST = 5;

    StepForm(Map<String, String> typed) {
        super(typed);
    }

    Optional<String> explanation() {
        return words("explanation", "Say what led to it.");
    }

    Optional<Boolean> important() {
        return yesNo("important", "Choose whether it is important.");
    }

    Optional<String> action() {
        return words("action", "Say what is done so that it does not happen again.");
    }

    Optional<String> comment() {
        return words("comment", "Say what you checked and what you found.");
    }

    /** The first of the fields that was filled in. */
    String anyTyped() {
        return Stream.of("explanation", "action", "comment", "important").map(this::typed).filter(text -> !text.isEmpty()).findFirst()
                .map(text -> text.equals("yes") ? "Important" : text.equals("no") ? "Not important" : text).orElse("Nothing");
    }

    public List<Choice> classes() {
        return List.of(Choice.of("yes", "Important"), Choice.of("no", "Not important"));
    }

    private Optional<String> words(String field, String missing) {
        Optional<String> words = text(field, missing);
        if (words.isPresent() && words.get().length() < SHORTEST) {
            refuse(field, "Say a little more: at least 5 characters.");
        }
        return words;
    }
}
