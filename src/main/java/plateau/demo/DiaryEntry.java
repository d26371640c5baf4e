package plateau.demo;

import java.time.Instant;

/** Something that somebody did in the portal in the demo's past. */
record DiaryEntry(Instant at, Staff by, Runnable deed) {
}
