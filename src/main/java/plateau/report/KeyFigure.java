package plateau.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plateau.sheet.Cell;
import plateau.sheet.CellText;
import plateau.sheet.Report;
import plateau.sheet.Table;

/**
 * A number of a report that is said first, taken from one of its tables, so that it cannot say anything else.
 *
 * @param row    what the first cell of its row says
 * @param column the id of its column
 */
public record KeyFigure(String label, String chapter, String row, String column) {

    private static final String PERCENT = "percent";

    /** @param note how many that is of how many, with the interval; why there is no value; empty for a plain number */
    public record Shown(String label, String value, String note) {
    }

    static KeyFigure number(String label, String chapter, String row, String column) {
        return new KeyFigure(label, chapter, row, column);
    }

    static KeyFigure share(String label, String chapter, String row) {
        return new KeyFigure(label, chapter, row, PERCENT);
    }

    /** Nothing where the report has no such row. */
    public Optional<Shown> in(Report report) {
        return report.chapters().stream().filter(one -> one.id().equals(chapter)).findFirst()
                .flatMap(one -> one.table().rows().stream().filter(cells -> CellText.of(cells.get(0)).equals(row)).findFirst().flatMap(cells -> shown(one.table(), cells)));
    }

    private Optional<Shown> shown(Table table, List<Cell> cells) {
        return place(table, column).map(cells::get).map(value -> value instanceof Cell.Missing missing ? new Shown(label, "–", missing.why())
                : column.equals(PERCENT) ? new Shown(label, CellText.of(value) + " %", note(table, cells)) : new Shown(label, CellText.of(value), ""));
    }

    /** In the order of {@link Columns#share}. */
    private static String note(Table table, List<Cell> cells) {
        int of = place(table, "of").orElseThrow();
        return "%s of %s, 95 %% interval %s to %s %%".formatted(CellText.of(cells.get(of - 1)), CellText.of(cells.get(of)), CellText.of(cells.get(of + 2)), CellText.of(cells.get(of + 3)));
    }

    private static Optional<Integer> place(Table table, String id) {
        return IntStream.range(0, table.columns().size()).boxed().filter(i -> table.columns().get(i).id().equals(id)).findFirst();
    }
}
