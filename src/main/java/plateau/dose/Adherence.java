package plateau.dose;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether the subject took the drug as prescribed since the last decision. */
public enum Adherence {
    CONFIRMED("Yes, taken as prescribed"),
    NOT_CONFIRMED("No, or not certain"),
    NOT_ASKED("Not asked: no drug was due");

    private final String label;

    Adherence(String label) {
        this.label = label;
    }

    /** The answer with this name; that nobody was asked is no answer. */
    public static Optional<Adherence> answered(String name) {
        return Stream.of(CONFIRMED, NOT_CONFIRMED).filter(answer -> answer.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    boolean isConfirmed() {
        return this == CONFIRMED;
    }
}
