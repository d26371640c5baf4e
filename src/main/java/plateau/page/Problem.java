package plateau.page;

/** Something typed that needs correction: the field, and a sentence that says what happened and how to fix it. */
public record Problem(String field, String sentence) {
}
