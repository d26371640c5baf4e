package plateau.protocol;

import java.util.List;
import java.util.stream.Collectors;

/** The facts given cannot be a subject's: says which fields are wrong and how, for the person who typed them. */
public final class SituationException extends IllegalArgumentException {

    /** One field, named as in the recommendation API, and what is wrong with it. */
    public record Flaw(String field, String problem) {
    }

    private final transient List<Flaw> flaws;

    SituationException(List<Flaw> flaws) {
        super(flaws.stream().map(flaw -> flaw.field() + ": " + flaw.problem()).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    static void refuseIf(boolean wrong, String field, String sentence) {
        if (wrong) {
            throw new SituationException(List.of(new Flaw(field, Sentences.ENGLISH.say(sentence))));
        }
    }
}
