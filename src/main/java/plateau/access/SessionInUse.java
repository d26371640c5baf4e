package plateau.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The session that this request came with, if any: its key, the secret of its forms, and the key that takes the place of its own. */
@RequestScoped
class SessionInUse {

    private Optional<String> key = Optional.empty();
    private Optional<String> formSecret = Optional.empty();
    private Optional<String> newKey = Optional.empty();

    void is(String key, String formSecret) {
        this.key = Optional.of(key);
        this.formSecret = Optional.of(formSecret);
    }

    Optional<String> key() {
        return key;
    }

    /** What the tokens of its forms are bound to; it outlives the key, so that a page in another tab stays good. */
    Optional<String> formSecret() {
        return formSecret;
    }

    void goesOnWith(String newKey) {
        this.newKey = Optional.of(newKey);
    }

    /** For an act that was undone, and the renewal with it. */
    void goesOnAsItWas() {
        this.newKey = Optional.empty();
    }

    Optional<String> newKey() {
        return newKey;
    }
}
