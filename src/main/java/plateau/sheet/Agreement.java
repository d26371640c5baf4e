package plateau.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import plateau.sheet.Reading.Found;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;

/** Compares the files of a report, as other readers than our writers read them, with the report, value by value. */
public final class Agreement {

    private final Report report;
    private final Format format;
    private final UnaryOperator<String> shown;

    private Agreement(Report report, Format format) {
        this.report = report;
        this.format = format;
        this.shown = format == Format.PDF ? PdfReader::shown : UnaryOperator.identity();
    }

    /**
     * @param files for CSV one a chapter, in the order of the chapters; else one
     * @throws Disagreement where a file says something else, or cannot be read back
     */
    public static void check(Report report, Format format, List<byte[]> files) {
        Agreement agreement = new Agreement(Legible.report(report), format);
        agreement.compare(agreement.read(files));
    }

    private Reading read(List<byte[]> files) {
        try {
            return switch (format) {
                case CSV -> CsvReader.read(files);
                case XLSX -> XlsxReader.read(files.get(0));
                case JSON -> JsonReader.read(files.get(0));
                case PDF -> PdfReader.read(files.get(0));
            };
        } catch (IOException | RuntimeException unreadable) {
            throw new Disagreement("%s of report %s: the file cannot be read back".formatted(format, report.id()), unreadable);
        }
    }

    private void compare(Reading reading) {
        int line = 0;
        for (Map.Entry<String, String> said : report.stamp().entrySet()) {
            require(line < reading.stamp().size(), "the stamp", said.getKey(), "nothing");
            List<String> found = reading.stamp().get(line++);
            requireText("the stamp, line " + line + ", label", said.getKey(), found.get(0));
            requireText("the stamp, line " + line + ", " + said.getKey(), said.getValue(), found.size() < 2 ? "" : found.get(1));
        }
        requireCount("", "chapters", report.chapters().size(), reading.chapters().size());
        for (int i = 0; i < report.chapters().size(); i++) {
            compare(report.chapters().get(i), reading.chapters().get(i));
        }
    }

    private void compare(Chapter chapter, Found found) {
        List<Column> columns = chapter.table().columns();
        requireCount("chapter " + chapter.id() + ": ", "columns", columns.size(), found.headings().size());
        for (int i = 0; i < columns.size(); i++) {
            requireText("chapter %s, heading of column %s".formatted(chapter.id(), columns.get(i).id()), heading(columns.get(i)), found.headings().get(i));
        }
        requireCount("chapter " + chapter.id() + ": ", "rows", chapter.table().rows().size(), found.rows().size());
        for (int row = 0; row < found.rows().size(); row++) {
            requireCount("chapter %s, row %d: ".formatted(chapter.id(), row + 1), "cells", columns.size(), found.rows().get(row).size());
            for (int i = 0; i < columns.size(); i++) {
                Cell said = chapter.table().rows().get(row).get(i);
                Cell cell = found.rows().get(row).get(i);
                require(agree(said, cell), "chapter %s, row %d, column %s".formatted(chapter.id(), row + 1, columns.get(i).id()), CellText.of(said), CellText.of(cell));
            }
        }
    }

    /** Programs are given ids, people labels. */
    private String heading(Column column) {
        return format == Format.CSV || format == Format.JSON ? column.id() : column.label();
    }

    private boolean agree(Cell said, Cell found) {
        if (found instanceof Cell.Number number) {
            return said instanceof Cell.Whole whole && BigDecimal.valueOf(whole.number()).compareTo(number.number()) == 0
                    || said instanceof Cell.Number one && one.number().compareTo(number.number()) == 0;
        }
        if (found instanceof Cell.Text text && text.text().isEmpty() && said instanceof Cell.Missing) {
            return true;
        }
        return found instanceof Cell.Text text ? same(CellText.of(said), text.text()) : said.equals(found);
    }

    private boolean same(String said, String found) {
        return shown.apply(said).equals(shown.apply(found));
    }

    private void requireText(String place, String said, String found) {
        require(same(said, found), place, said, found);
    }

    private void requireCount(String place, String what, int said, int found) {
        if (said != found) {
            throw new Disagreement("%s of report %s, %sthe report has %d %s, the file %d".formatted(format, report.id(), place, said, what, found));
        }
    }

    private void require(boolean agrees, String place, String said, String found) {
        if (!agrees) {
            throw new Disagreement("%s of report %s, %s: the report says \"%s\", the file \"%s\"".formatted(format, report.id(), place, said, found));
        }
    }
}
