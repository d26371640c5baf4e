package plateau.statistics;

/**
 * How long one subject was observed, in whole days, and whether that ended with the event or was cut short before it.
 * A negative number of days is refused with an IllegalArgumentException.
 */
public record Observation(int days, boolean event) {

    public Observation {
        if (days < 0) {
            throw new IllegalArgumentException("Nobody is observed for " + days + " days");
        }
    }

    public static Observation event(int days) {
        return new Observation(days, true);
    }

    /** Free of the event up to this day, and not known after it. */
    public static Observation censored(int days) {
        return new Observation(days, false);
    }
}
