package plateau.casebook.web;

import java.time.Instant;

/** One thing recorded for a subject. @param path where it is shown whole, or empty */
public record TimelineEntry(Instant at, String date, String time, String kind, String colour, String text, String by, String path) {
}
