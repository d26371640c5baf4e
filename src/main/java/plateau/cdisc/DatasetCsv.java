package plateau.cdisc;

import java.io.IOException;
import java.io.OutputStream;
import plateau.page.Csv;

/** A dataset as CSV: the names of the variables on top, the cut below the rows, and in the last line their number. */
public final class DatasetCsv {

    private DatasetCsv() {
    }

    /** Streams; the stream below is left open. */
    public static void write(Domain domain, CutStudy study, CutSource source, OutputStream out) throws IOException {
        Csv.write(out, csv -> {
            source.each(subject -> domain.rows(study, subject).forEach(row -> csv.row(row.toArray())));
            study.note(csv);
        }, domain.variables().stream().map(Variable::name).toArray(String[]::new));
    }
}
