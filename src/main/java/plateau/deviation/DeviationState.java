package plateau.deviation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a deviation has been dealt with. */
public enum DeviationState {
    FOUND, EXPLAINED, CLASSIFIED, CLOSED, WITHDRAWN;

    /** Those in which somebody has still something to do. */
    public static Set<DeviationState> open() {
        return EnumSet.of(FOUND, EXPLAINED, CLASSIFIED);
    }

    public boolean isOpen() {
        return open().contains(this);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
