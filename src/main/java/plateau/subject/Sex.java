package plateau.subject;

import java.util.Locale;

/** As recorded at screening. */
public enum Sex {
    FEMALE, MALE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
