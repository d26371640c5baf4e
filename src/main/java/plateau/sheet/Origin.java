package plateau.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import plateau.page.Written;

/**
 * The cut that a report comes from, as far as its files need it. Every time inside a file is that of the cut, so that the
 * same report gives the same bytes whenever it is written.
 *
 * @param cut     its number, such as {@code C-0007}
 * @param takenAt when the cut was taken
 * @param sha256  of all that the cut holds
 */
public record Origin(String cut, Instant takenAt, String sha256) {

    /** What stands in the foot of every sheet of paper. */
    String foot() {
        return "Cut %s of %s UTC, SHA-256 %s".formatted(cut, Written.utc(takenAt), sha256);
    }

    /** As the entries of an archive carry it: to the second, without a zone. */
    LocalDateTime entryTime() {
        return LocalDateTime.ofInstant(takenAt, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
}
