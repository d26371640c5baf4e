package plateau.access;

import java.time.Duration;

/** How long a session goes on: if nothing is done, and whatever is done. */
public record SessionEnds(Duration ifIdle, Duration last) {
}
