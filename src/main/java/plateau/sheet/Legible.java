package plateau.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;

/**
 * A report whose texts every form can hold: XML and paper know no control characters and no halves of a letter, and the
 * forms disagree about the end of a line. Made so before it is written, it says the same in each form.
 */
public final class Legible {

    /** Stands for what is no letter. */
    private static final int REPLACEMENT = 0xFFFD;
    private static final int LAST_TWO_OF_A_PLANE = 0xFFFE;

    private Legible() {
    }

    static Report report(Report report) {
        Map<String, String> stamp = new LinkedHashMap<>();
        report.stamp().forEach((label, value) -> stamp.put(text(label), text(value)));
        return new Report(report.id(), text(report.title()), stamp, report.chapters().stream().map(Legible::chapter).toList());
    }

    private static Chapter chapter(Chapter chapter) {
        return new Chapter(chapter.id(), text(chapter.title()), chapter.definition().stream().map(Legible::text).toList(), table(chapter.table()), chapter.figure());
    }

    private static Table table(Table table) {
        List<Column> columns = table.columns().stream().map(column -> new Column(column.id(), text(column.label()), column.kind())).toList();
        return new Table(columns, table.rows().stream().map(row -> row.stream().map(Legible::cell).toList()).toList());
    }

    private static Cell cell(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return new Cell.Text(text(text.text()));
        }
        return cell instanceof Cell.Missing missing ? new Cell.Missing(text(missing.why())) : cell;
    }

    /** What is no letter becomes a sign that says so, and every end of a line is the same. */
    public static String text(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(sign -> isLegible(sign) ? sign : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegible(int sign) {
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(sign) && sign != '\t' && sign != '\n';
        return !half && !control && (sign & LAST_TWO_OF_A_PLANE) != LAST_TWO_OF_A_PLANE;
    }
}
