package plateau.deviation;

import java.util.Locale;

/** How much a deviation weighs. */
public enum Severity {
    MAJOR, MINOR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
