package plateau.report.quality;

import static java.util.Comparator.comparing;
import static plateau.report.Cells.per100;
import static plateau.report.Cells.whole;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.chart.RoundTicks;
import plateau.chart.TickedAxis.Tick;
import plateau.report.Cells;
import plateau.report.Columns;
import plateau.report.WhiskerChart;
import plateau.report.WhiskerChart.Range;
import plateau.report.WhiskerChart.Row;
import plateau.report.WhiskerChart.Rows;
import plateau.sheet.Cell;
import plateau.sheet.Report.Chapter;
import plateau.sheet.Table;
import plateau.statistics.Quartiles;

/** How long counts wait to be entered. */
record DelayChapter(SiteTallies tallies) {

    private static final int HOURS = 24;
    private static final int MOST_ROWS = 20;
    private static final int MOST_STEPS = 5;
    private static final String NO_COUNT = "no count";

    private static final List<String> DEFINITION = List.of(
            "Days from the collection of a platelet count, as it is known now, to the entry of its first version, by hand or from a laboratory file.",
            "Removed counts are left out.",
            "Where a correction moved the collection past the entry the delay is 0.",
            "Measured in started hours and told in days of 24 hours: within 2 days is at most 48 hours, within 5 days at most 120. n is the number of counts.",
            "Median and quartiles are definition 2 of Hyndman and Fan. The figure shows all counts and the %d sites with the longest median at most.".formatted(MOST_ROWS));

    Chapter chapter() {
        return new Chapter("entry-delay", "From collection to entry", DEFINITION, new Table(Columns.row(List.of(Columns.text("site", "Site")), Columns.quartiles("days"),
                List.of(Columns.whole("within_2", "Within 2 days"), Columns.number("within_2_percent", "Within 2 days (%)"), Columns.whole("within_5", "Within 5 days"),
                        Columns.number("within_5_percent", "Within 5 days (%)"))), tallies.rows(DelayChapter::cells)),
                Optional.of(size -> new WhiskerChart(figure(), size).svg()));
    }

    private static List<Cell> cells(QualityTally tally) {
        int n = tally.counts();
        int within2 = tally.delayHours().atMost(2 * HOURS);
        int within5 = tally.delayHours().atMost(5 * HOURS);
        return Cells.row(Cells.quartiles(n, days(tally), NO_COUNT), List.of(whole(within2), per100(within2, n, NO_COUNT), whole(within5), per100(within5, n, NO_COUNT)));
    }

    private static Optional<Quartiles> days(QualityTally tally) {
        return tally.delayHours().quartiles().map(hours -> new Quartiles(hours.lower() / HOURS, hours.median() / HOURS, hours.upper() / HOURS));
    }

    private Rows figure() {
        Comparator<Map.Entry<String, QualityTally>> slowest = comparing(site -> -days(site.getValue()).map(Quartiles::median).orElse(-1.0));
        List<Map.Entry<String, QualityTally>> sites = tallies.bySite().entrySet().stream().sorted(slowest.thenComparing(Map.Entry::getKey)).limit(MOST_ROWS).toList();
        List<Row> rows = Stream.concat(Stream.of(row("All", tallies.all())), sites.stream().map(site -> row("Site " + site.getKey(), site.getValue()))).toList();
        double longest = rows.stream().flatMap(row -> row.range().stream()).mapToDouble(Range::upper).max().orElse(1);
        return new Rows("From collection to entry", rows, ticks(longest));
    }

    private static List<Tick> ticks(double longest) {
        List<Tick> ticks = RoundTicks.upTo(longest, MOST_STEPS).ticks();
        Tick last = ticks.get(ticks.size() - 1);
        return Stream.concat(ticks.stream().limit(ticks.size() - 1L), Stream.of(new Tick(last.value(), last.text() + (last.value() == 1 ? " day" : " days")))).toList();
    }

    private static Row row(String label, QualityTally tally) {
        return days(tally).map(days -> new Row(label, Optional.of(new Range(days.lower(), days.median(), days.upper())),
                String.format(Locale.ROOT, "%.1f days (%.1f to %.1f), n %d", days.median(), days.lower(), days.upper(), tally.counts()),
                String.format(Locale.ROOT, "%.1f days, n %d", days.median(), tally.counts()))).orElse(new Row(label, Optional.empty(), "no count", "no count"));
    }
}
