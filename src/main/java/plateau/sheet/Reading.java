package plateau.sheet;

import java.util.List;

/**
 * What a reader that is none of ours found in the files of a report.
 *
 * @param stamp    a label and a value each, and perhaps more lines behind them
 * @param chapters in their order
 */
record Reading(List<List<String>> stamp, List<Found> chapters) {

    /** @param rows where a form has no types, cells are texts, and an empty one is an empty text */
    record Found(List<String> headings, List<List<Cell>> rows) {
    }
}
