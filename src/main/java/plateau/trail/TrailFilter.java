package plateau.trail;

import java.time.Instant;
import plateau.access.SiteScope;

/**
 * Which entries of the audit trail are looked for.
 *
 * @param ofStudy     whether the reader manages the study, and so sees what belongs to sites and people and nothing of a subject
 * @param sites       those looked at, all of which the reader may see
 * @param subject     the screening or the subject number, or nothing
 * @param person      a part of the name of who wrote, in small letters, or nothing
 * @param thing       the kind of record, such as {@code platelet count}, or nothing
 * @param changesOnly whether what was written for the first time is left out
 * @param from        the first moment
 * @param until       the moment after the last
 */
public record TrailFilter(boolean ofStudy, SiteScope sites, String subject, String person, String thing, boolean changesOnly, Instant from, Instant until) {
}
