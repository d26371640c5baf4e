package plateau.report.web;

import java.util.ArrayList;
import java.util.List;
import plateau.page.Written;
import plateau.sheet.Cell;
import plateau.sheet.CellText;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table.Column;

/** A chapter of a report as text ready to show. @param path of the report's page */
public record ChapterView(Chapter chapter, ReportForm form, String path) {

    /** Tables with more rows are opened by those who want them, sooner where a picture shows the same. */
    private static final int MOST_ROWS_OPEN = 30;
    private static final int MOST_ROWS_BESIDE_A_FIGURE = 12;
    private static final int MOST_COLUMNS_ON_A_TELEPHONE = 3;
    private static final int MOST_COLUMNS_AT_EASE = 9;

    /** @param label of its column, for where the table's head is not seen @param span over how many columns it goes */
    public record PageCell(String text, String label, String style, int span) {
    }

    public record Head(String label, String style) {
    }

    public String id() {
        return chapter.id();
    }

    public String title() {
        return chapter.title();
    }

    public List<String> definition() {
        return chapter.definition();
    }

    public boolean hasFigure() {
        return chapter.figure().isPresent();
    }

    public String wideHref() {
        return form.href(path + "/chart.svg", "chapter", chapter.id(), "size", "wide");
    }

    public String narrowHref() {
        return form.href(path + "/chart.svg", "chapter", chapter.id(), "size", "narrow");
    }

    public String csvHref() {
        return form.href(path + "/download", "as", "csv", "chapter", chapter.id());
    }

    public boolean isEmpty() {
        return chapter.table().rows().isEmpty();
    }

    /** Too wide for a telephone, where each row is then shown as a list. */
    public boolean isWide() {
        return chapter.table().columns().size() > MOST_COLUMNS_ON_A_TELEPHONE;
    }

    /** So many columns that they stand closer together. */
    public boolean isDense() {
        return chapter.table().columns().size() > MOST_COLUMNS_AT_EASE;
    }

    public boolean isFolded() {
        return chapter.table().rows().size() > (hasFigure() ? MOST_ROWS_BESIDE_A_FIGURE : MOST_ROWS_OPEN);
    }

    /** Such as "The same as a table (52 rows)". */
    public String fold() {
        return (hasFigure() ? "The same as a table (" : "The table (") + chapter.table().rows().size() + " rows)";
    }

    public List<Head> heads() {
        return chapter.table().columns().stream().map(column -> new Head(column.label(), style(column))).toList();
    }

    public List<List<PageCell>> rows() {
        return chapter.table().rows().stream().map(this::row).toList();
    }

    /** The same reason in cells beside each other is said once. */
    private List<PageCell> row(List<Cell> cells) {
        List<PageCell> row = new ArrayList<>();
        int i = 0;
        while (i < cells.size()) {
            int end = i + 1;
            while (i > 0 && cells.get(i) instanceof Cell.Missing && end < cells.size() && cells.get(end).equals(cells.get(i))) {
                end++;
            }
            row.add(cell(cells.get(i), i, end));
            i = end;
        }
        return row;
    }

    private PageCell cell(Cell cell, int from, int end) {
        Column column = chapter.table().columns().get(from);
        String label = end - from == 1 ? column.label() : column.label() + " to " + chapter.table().columns().get(end - 1).label();
        String style = cell instanceof Cell.Missing ? end - from == 1 ? style(column) + " missing" : "missing" : style(column);
        return new PageCell(cell instanceof Cell.Day day ? Written.date(day.day()) : CellText.of(cell), label, style, end - from);
    }

    private static String style(Column column) {
        return switch (column.kind()) {
            case WHOLE, NUMBER -> "number";
            case DAY -> "day";
            case TEXT -> "";
        };
    }
}
