package plateau.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plateau.cut.CutHead;
import plateau.cut.CutReader;
import plateau.cut.CutStamp;
import plateau.cut.DataCut;
import plateau.sheet.Origin;
import plateau.sheet.Report;

/** Makes the reports of a cut. The last few are kept, because the pictures of a page are asked for one by one, and a cut never changes. */
@ApplicationScoped
public class CutReports {

    private static final int MOST_KEPT = 16;

    @Inject
    CutReader reader;

    private final Map<Wanted, Report> kept = Collections.synchronizedMap(new Last<>());
    private final Map<String, CutHead> heads = Collections.synchronizedMap(new Last<>());

    private record Wanted(String cut, ReportKind kind, ReportFilter filter) {
    }

    /** Read from the cut now, with its hash compared. */
    public Report read(DataCut cut, ReportKind kind, ReportFilter filter) {
        CutStamp stamp = reader.stamp(cut);
        Report report = reader.read(cut, (head, subjects) -> kind.of(subjects, StudyAtCut.of(stamp, head), filter));
        kept.put(new Wanted(cut.number(), kind, filter), report);
        return report;
    }

    /** The same as it was read a moment ago, where it was. */
    public Report again(DataCut cut, ReportKind kind, ReportFilter filter) {
        return Optional.ofNullable(kept.get(new Wanted(cut.number(), kind, filter))).orElseGet(() -> read(cut, kind, filter));
    }

    /** What the cut holds of the study. */
    public CutHead head(DataCut cut) {
        return Optional.ofNullable(heads.get(cut.number())).orElseGet(() -> {
            CutHead read = reader.read(cut, (head, subjects) -> head);
            heads.put(cut.number(), read);
            return read;
        });
    }

    /** What the files of a report carry of the cut. */
    public static Origin origin(DataCut cut) {
        return new Origin(cut.number(), cut.takenAt().orElseThrow(), cut.sha256().orElseThrow());
    }

    private static final class Last<K, V> extends LinkedHashMap<K, V> {

        private static final float LOAD = 0.75f;

        Last() {
            super(MOST_KEPT, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
