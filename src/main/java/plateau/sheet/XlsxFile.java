package plateau.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;
import plateau.sheet.Table.Kind;

/**
 * A report as a workbook: a sheet a chapter, with the labels of the columns on top, and a last one with the cut and with how the
 * numbers were made. A cell has the type of its value. Texts are texts, so none of them is run as a formula.
 *
 * <p>A missing value leaves its cell empty where the column has numbers or days, so that a column can be counted and added up as it
 * stands; in a column of texts the reason stands in the cell. A number that a spreadsheet would round, and a day before its calendar begins,
 * are texts.
 */
final class XlsxFile {

    static final String CUT = "Cut";
    private static final int MOST_DIGITS = 15;
    private static final int MOST_ZEROS = 290;
    private static final int LONGEST_TEXT = 32_767;
    // spreadsheets believe in 29 February 1900
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int ROWS_AT_ONCE = 500;
    private static final int ROWS_MEASURED = 200;
    private static final double NARROWEST = 10;
    private static final double WIDEST = 60;
    private static final String HEAD = "E7EDEE";

    private final Workbook workbook;

    private XlsxFile(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] of(Report report, Origin origin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> names = names(report);
        try (Workbook workbook = new Workbook(bytes, "Plateau", null)) {
            workbook.properties().setTitle(report.title());
            XlsxFile file = new XlsxFile(workbook);
            for (int i = 0; i < names.size(); i++) {
                file.chapter(names.get(i), report.chapters().get(i).table());
            }
            file.cut(report, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SteadyZip(origin).of(bytes.toByteArray());
    }

    /** Of the sheets of the chapters. */
    static List<String> names(Report report) {
        return SheetNames.of(report.chapters().stream().map(Chapter::title).toList(), CUT);
    }

    private void chapter(String name, Table table) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            head(sheet, i, table.columns().get(i).label());
            sheet.width(i, width(table, i));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < table.columns().size(); i++) {
                write(sheet, row + 1, i, table.rows().get(row).get(i), table.columns().get(i));
            }
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void cut(Report report, List<String> names) throws IOException {
        Worksheet sheet = workbook.newWorksheet(CUT);
        sheet.freezePane(0, 1);
        sheet.width(0, NARROWEST * 2);
        sheet.width(1, WIDEST);
        head(sheet, 0, "Of the report");
        head(sheet, 1, report.title());
        int row = 1;
        for (Map.Entry<String, String> line : report.stamp().entrySet()) {
            line(sheet, row++, line.getKey(), line.getValue());
        }
        for (int i = 0; i < names.size(); i++) {
            Chapter chapter = report.chapters().get(i);
            line(sheet, row++, names.get(i), chapter.title());
            for (String sentence : chapter.definition()) {
                line(sheet, row++, "", sentence);
            }
        }
        sheet.finish();
    }

    private static void head(Worksheet sheet, int column, String label) {
        text(sheet, 0, column, label).bold().fillColor(HEAD).wrapText(true).verticalAlignment("top").set();
    }

    private static void line(Worksheet sheet, int row, String label, String value) {
        text(sheet, row, 0, label).verticalAlignment("top").set();
        text(sheet, row, 1, value).wrapText(true).verticalAlignment("top").set();
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell, Column of) {
        if (cell instanceof Cell.Whole whole && isKept(BigDecimal.valueOf(whole.number()))) {
            sheet.value(row, column, whole.number());
            sheet.style(row, column).format("0").set();
        } else if (cell instanceof Cell.Number number && isKept(number.number())) {
            sheet.value(row, column, number.number());
            sheet.style(row, column).format(places(number.number().scale())).set();
        } else if (cell instanceof Cell.Day day && !day.day().isBefore(FIRST_DAY) && !day.day().isAfter(LAST_DAY)) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!(cell instanceof Cell.Missing)) {
            text(sheet, row, column, CellText.of(cell)).wrapText(cell instanceof Cell.Text).set();
        } else if (of.kind() == Kind.TEXT) {
            text(sheet, row, column, CellText.of(cell)).italic().wrapText(true).set();
        } else {
            // an empty cell, so that a row without any value is there too
            sheet.style(row, column).italic().set();
        }
    }

    private static StyleSetter text(Worksheet sheet, int row, int column, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A cell of a workbook holds %d characters, and a text has %d".formatted(LONGEST_TEXT, text.length()));
        }
        // so that a spreadsheet does not read it as an escaped letter
        sheet.value(row, column, LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
        return sheet.style(row, column);
    }

    /** Whether a spreadsheet, which counts in 64 bits with a binary point, gives the same number back. */
    private static boolean isKept(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.precision() <= MOST_DIGITS && Math.abs(shortest.scale()) <= MOST_ZEROS;
    }

    private static String places(int scale) {
        return scale <= 0 ? "0" : "0." + "0".repeat(Math.min(scale, MOST_DIGITS));
    }

    private static double width(Table table, int column) {
        int longest = table.rows().stream().limit(ROWS_MEASURED).mapToInt(row -> CellText.of(row.get(column)).length()).max().orElse(0);
        double label = table.columns().get(column).label().length() / 2.0;
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, label) + 2));
    }
}
