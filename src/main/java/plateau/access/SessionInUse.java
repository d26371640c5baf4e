package plateau.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import plateau.draft.Draft;

/** The session that this request came with, if any: its key, the secret of its forms, and the key that takes the place of its own. */
@RequestScoped
public class SessionInUse {

    private Optional<String> key = Optional.empty();
    private Optional<String> formSecret = Optional.empty();
    private Optional<String> newKey = Optional.empty();
    private Optional<SessionEnds> ends = Optional.empty();
    private List<Draft> drafts = List.of();

    void is(String key, String formSecret, SessionEnds ends) {
        this.ends = Optional.of(ends);
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

    /** @throws java.util.NoSuchElementException where the request came with no session */
    public SessionEnds ends() {
        return ends.orElseThrow();
    }

    void offers(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** What the person typed into the forms of the page that is asked for, and did not save. */
    List<Draft> drafts() {
        return drafts;
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
