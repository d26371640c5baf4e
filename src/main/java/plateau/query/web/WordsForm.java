package plateau.query.web;

import java.util.Map;
import java.util.Optional;
import plateau.page.Form;

/** What is said in the conversation of a query; the field carries the query's number, for a page may hold several. */
public final class WordsForm extends Form {

    private static final int SHORTEST = 5;

    private final String name;

    WordsForm(String number, Map<String, String> typed) {
        super(typed);
        this.name = "words-" + number;
    }

    static WordsForm empty(String number) {
        return new WordsForm(number, Map.of());
    }

    public Field field() {
        return field(name);
    }

    String typed() {
        return typed(name);
    }

    Optional<String> words(String missing) {
        Optional<String> words = text(name, missing);
        if (words.isPresent() && words.get().length() < SHORTEST) {
            refuse(name, "Say a little more: at least 5 characters.");
            return Optional.empty();
        }
        return words;
    }

    /** Notes what speaks against an answer. */
    void refuse(String sentence) {
        refuse(name, sentence);
    }
}
