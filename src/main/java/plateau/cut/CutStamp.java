package plateau.cut;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plateau.page.Written;

/**
 * What a page or a file says of the cut it comes from (requirement R55).
 *
 * @param number   such as {@code C-0007}
 * @param takenAt  the moment whose state of the database it holds
 * @param takenBy  with the role
 * @param sites    the numbers of the sites in it
 * @param versions of the protocols under which decisions in it were made, such as {@code hetrombopag-itp 1.0}
 * @param rows     how many there are of each kind, such as {@code subjects} and {@code platelet counts}, in the order of the kinds
 * @param sha256   of all that it holds
 */
public record CutStamp(String number, Instant takenAt, String takenBy, List<String> sites, List<String> versions, Map<String, Long> rows, String sha256) {

    /** For the page or the file, each line by its label. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Data cut", number);
        lines.put("State of the data", Written.utc(takenAt) + " UTC");
        lines.put("Taken by", takenBy);
        lines.put("Sites", String.join(", ", sites));
        lines.put("Protocol versions", versions.isEmpty() ? "Nothing is decided yet" : String.join(", ", versions));
        lines.put("Rows", rows.entrySet().stream().map(kind -> kind.getValue() + " " + kind.getKey()).collect(Collectors.joining(", ")));
        lines.put("SHA-256", sha256);
        return lines;
    }
}
