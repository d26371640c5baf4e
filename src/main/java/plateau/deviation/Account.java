package plateau.deviation;

import java.time.Instant;

/** What somebody said of a deviation, and when. */
public record Account(String by, Instant at, String text) {
}
