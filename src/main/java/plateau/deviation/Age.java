package plateau.deviation;

import java.time.Duration;
import java.time.Instant;

/** How long ago a deviation was found, in full days. */
public enum Age {
    ANY("Any", -1), OVER_7("Over 7 days", 7), OVER_30("Over 30 days", 30);

    private final String label;
    private final int overDays;

    Age(String label, int overDays) {
        this.label = label;
        this.overDays = overDays;
    }

    public String label() {
        return label;
    }

    /** The latest point in time at which a deviation of this age was found. */
    public Instant foundUpTo(Instant now) {
        return now.minus(Duration.ofDays(overDays + 1L));
    }

    public static long inDays(Instant foundAt, Instant now) {
        return Duration.between(foundAt, now).toDays();
    }
}
