package plateau.report.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plateau.cut.CutSubject;
import plateau.cut.StudySite;
import plateau.report.Cells;
import plateau.sheet.Cell;

/** A tally for each site in the order of their numbers, and one for all of them. */
final class SiteTallies {

    static final String ALL = "All";

    private final Map<String, QualityTally> bySite = new LinkedHashMap<>();
    private final QualityTally all = new QualityTally();

    SiteTallies(List<StudySite> sites) {
        sites.forEach(site -> bySite.put(site.number(), new QualityTally()));
    }

    void take(CutSubject subject) {
        bySite.get(subject.site()).take(subject);
        all.take(subject);
    }

    Map<String, QualityTally> bySite() {
        return bySite;
    }

    QualityTally all() {
        return all;
    }

    /** One row a site, and the last for all. */
    List<List<Cell>> rows(Function<QualityTally, List<Cell>> cells) {
        Map<String, QualityTally> rows = new LinkedHashMap<>(bySite);
        rows.put(ALL, all);
        return rows.entrySet().stream().map(row -> Cells.row(List.of(Cells.text(row.getKey())), cells.apply(row.getValue()))).toList();
    }
}
