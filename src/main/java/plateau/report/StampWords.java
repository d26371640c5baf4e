package plateau.report;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import plateau.cut.CutStamp;
import plateau.page.Written;

/** What every form of a report says of the cut that it comes from (requirement R55). */
public final class StampWords {

    private StampWords() {
    }

    public static Map<String, String> of(CutStamp stamp, ReportFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Data cut", stamp.number());
        words.put("Taken", Written.utc(stamp.takenAt()) + " UTC");
        words.put("Taken by", stamp.takenBy());
        words.put("Sites", String.join(", ", stamp.sites()));
        words.put("Filter", filter.inWords());
        words.put("Protocol versions", String.join(", ", stamp.versions()));
        words.put("Rows", stamp.rows().entrySet().stream().map(kind -> kind.getKey() + " " + String.format(Locale.UK, "%,d", kind.getValue())).collect(joining("; ")));
        words.put("SHA-256", stamp.sha256());
        return words;
    }
}
