package plateau.sheet;

/** A file says something else than its report, in a sentence that names the place and both values. It must not be handed out. */
public final class Disagreement extends RuntimeException {

    Disagreement(String sentence) {
        super(sentence);
    }

    Disagreement(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
