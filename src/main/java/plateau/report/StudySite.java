package plateau.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A site as a report knows it.
 *
 * @param country the two letters of ISO 3166-1
 * @param target  subjects to enrol, 0 where none is set
 * @param active  whether it may screen new subjects
 */
public record StudySite(String number, String country, ZoneId zone, int target, boolean active) {

    /** The calendar date at the site. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
