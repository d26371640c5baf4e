package plateau.cut;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import plateau.site.Site;

/**
 * A site as a cut holds it.
 *
 * @param country the two letters of ISO 3166-1
 * @param target  subjects to enrol, 0 where none is set
 * @param active  whether it may screen new subjects
 */
public record StudySite(String number, String name, String country, ZoneId zone, int target, boolean active) {

    static StudySite of(Site site) {
        return new StudySite(site.number(), site.name(), site.country(), site.timeZone(), site.targetEnrolment(), site.isActive());
    }

    /** The calendar date at the site. */
    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
