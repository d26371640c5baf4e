package plateau.cdisc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import plateau.cut.CutStamp;
import plateau.page.Csv;
import plateau.sheet.Origin;

/**
 * Which study a cut is of.
 *
 * @param id    of its protocol, such as {@code hetrombopag-itp}
 * @param title of its protocol
 */
public record CutStudy(String id, String title, CutStamp stamp) {

    public Origin origin() {
        return new Origin(stamp.number(), stamp.takenAt(), stamp.sha256());
    }

    /** What a file counts as its own time, so that it is the same whenever it is written. */
    Instant at() {
        return stamp.takenAt().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The name of a file that no other file has. */
    String fileId(String name) {
        return "%s.%s.%s.%s".formatted(id, stamp.number(), stamp.sha256(), name);
    }

    void note(Csv csv) {
        csv.note("Cut", stamp.number());
        csv.note("Taken at", stamp.takenAt());
        csv.note("SHA-256", stamp.sha256());
    }
}
