package plateau.sheet;

import java.util.List;

/**
 * Columns and rows.
 *
 * @param rows each with one cell for each column
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has another number of cells than there are columns");
            }
        }
    }

    /** @param id as programs call it, such as {@code enrolled} @param label as people read it, its unit included */
    public record Column(String id, String label, Kind kind) {
    }

    public enum Kind {
        TEXT, WHOLE, NUMBER, DAY
    }
}
