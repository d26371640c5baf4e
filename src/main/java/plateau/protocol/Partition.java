package plateau.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * Every state that a subject can be in, cut along the edges of all conditions of a first-match table, so that within a
 * part one and the same row applies.
 *
 * @param gaps where no row applies
 */
record Partition<R extends Row>(List<Part<R>> parts, List<Region> gaps) {

    record Part<R extends Row>(Region region, R row) {
    }

    static <R extends Row> Partition<R> of(Region whole, List<R> rows) {
        List<Part<R>> parts = new ArrayList<>();
        List<Region> left = List.of(whole);
        for (R row : rows) {
            List<Split> splits = left.stream().map(row.when()::split).toList();
            splits.forEach(split -> split.holds().forEach(region -> parts.add(new Part<>(region, row))));
            left = splits.stream().flatMap(split -> split.fails().stream()).toList();
        }
        return new Partition<>(parts, left);
    }

    /** The rows that never apply, in their order. */
    List<R> idle(List<R> rows) {
        return rows.stream().filter(row -> parts.stream().noneMatch(part -> part.row() == row)).toList();
    }
}
