package plateau.deviation;

import java.util.Locale;

/** How far a deviation has been dealt with. */
public enum DeviationState {
    OPEN, CLOSED, WITHDRAWN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
