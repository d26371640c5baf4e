package plateau.sheet;

import java.util.List;
import plateau.page.Csv;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;

/**
 * One chapter as CSV, for programs. A chapter is a file of its own, because whoever reads it with SAS, R or Python expects one
 * table in a file, with one line of headings on top and the columns that those name; several tables below each other would
 * have to be cut apart first. The headings are the ids of the columns. Below the rows stand the report, the chapter and the stamp, a
 * label and a value a line, and in the last line the number of rows, which tells where they end. A missing value is an empty cell.
 */
final class CsvFile {

    /** Lines with the name of the report and of the chapter, before those of the stamp. */
    static final List<String> NAMES = List.of("Report", "Chapter");

    private CsvFile() {
    }

    static byte[] of(Report report, Chapter chapter) {
        return Csv.bytes(csv -> {
            chapter.table().rows().forEach(row -> csv.row(row.stream().map(CsvFile::value).toArray()));
            csv.note(NAMES.get(0), report.title());
            csv.note(NAMES.get(1), chapter.title());
            report.stamp().forEach(csv::note);
        }, chapter.table().columns().stream().map(Column::id).toArray(String[]::new));
    }

    private static Object value(Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            return whole.number();
        }
        if (cell instanceof Cell.Number number) {
            return number.number();
        }
        return cell instanceof Cell.Missing ? "" : CellText.of(cell);
    }
}
