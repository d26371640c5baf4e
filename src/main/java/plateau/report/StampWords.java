package plateau.report;

import java.util.LinkedHashMap;
import java.util.Map;
import plateau.cut.CutStamp;

/** What every form of a report says of the cut that it comes from (requirement R55). */
public final class StampWords {

    private StampWords() {
    }

    public static Map<String, String> of(CutStamp stamp, ReportFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        stamp.lines().forEach((label, value) -> {
            words.put(label, value);
            if (label.equals("Sites")) {
                words.put("Filter", filter.inWords());
            }
        });
        return words;
    }
}
