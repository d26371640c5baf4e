package plateau.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plateau.chart.TickedAxis.Tick;
import plateau.report.WhiskerChart.Range;
import plateau.report.WhiskerChart.Row;
import plateau.report.WhiskerChart.Rows;
import plateau.statistics.Interval;
import plateau.statistics.Proportion;

/** Shares from none to all with their exact 95 % intervals, as rows of a chart. */
public final class ShareRows {

    private static final List<Tick> TICKS = IntStream.of(0, 25, 50, 75, 100).mapToObj(percent -> new Tick(percent / 100.0, percent == 100 ? "100 %" : "" + percent)).toList();

    private ShareRows() {
    }

    public static Rows of(String title, List<Row> rows) {
        return new Rows(title, rows, TICKS);
    }

    public static Row row(String label, Proportion share) {
        if (share.of() == 0) {
            return new Row(label, Optional.empty(), "nobody yet", "nobody yet");
        }
        String percent = Cells.percentage(share.count(), share.of()) + " %";
        Interval interval = share.clopperPearson();
        String of = share.count() + " of " + share.of();
        return new Row(label, Optional.of(new Range(interval.lower(), share.share().orElseThrow(), interval.upper())),
                "%s (%s to %s %%), %s".formatted(percent, Cells.percentage(interval.lower()), Cells.percentage(interval.upper()), of), percent + ", " + of);
    }
}
