package plateau.labfile;

import java.util.List;
import plateau.page.Csv;

/** Every row with its verdict and the reason, as a table to download. */
public final class RowReport {

    private RowReport() {
    }

    /** @param unlikelyToo whether unlikely counts are, or were, imported */
    public static byte[] csv(List<JudgedRow> rows, boolean unlikelyToo) {
        return Csv.bytes(csv -> rows.forEach(row -> csv.row(row.line(), row.subjectText(), row.valueText(), row.unitText(), row.collectedText(),
                        row.isUnlikely() && !unlikelyToo ? "Left out" : row.verdict().label(), row.reason(), row.doubt().orElse(""))),
                "Line", "Subject", "Value", "Unit", "Collected", "Verdict", "Reason", "Unlikely");
    }
}
