package plateau.casebook.chart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Something that happened on a day and is marked below the counts, by a short label and by words for those who hear it. */
public record ChartMark(LocalDate on, String label, String words) {

    public ChartMark {
        requireNonNull(on);
    }
}
