package plateau.casebook.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;
import plateau.chart.ChartPlot;
import plateau.chart.ChartSize;
import plateau.chart.Heading;
import plateau.chart.TickedAxis;
import plateau.chart.TickedAxis.Tick;

/** The upper panel: the counts as a line with markers, over the target and the limit of interruption. */
final class CountPanel {

    private static final String HEADING = "Platelet count (10\u2079/L)";
    private static final List<Integer> ROUND = List.of(0, 10, 30, 100, 900, 600, 1500, 2500, 5000);

    private final ChartData data;
    private final ChartSize size;

    CountPanel(ChartData data, ChartSize size) {
        this.data = data;
        this.size = size;
    }

    XYPlot plot() {
        var renderer = new CountMarks(data);
        new OffTime(data).behind(renderer);
        new LimitLines(data, size).behind(renderer);
        new Today(data, Optional.of(HEADING), size).behind(renderer);
        new CountWords(data, size).before(renderer);
        new MarkRow(data, size).before(renderer);
        new Heading(HEADING, size).before(renderer);
        return ChartPlot.of(dataset(), axis(), renderer);
    }

    private DefaultXYDataset dataset() {
        var dataset = new DefaultXYDataset();
        dataset.addSeries("counts", new double[][] {
            data.counts().stream().mapToDouble(count -> count.on().toEpochDay()).toArray(),
            data.counts().stream().mapToDouble(count -> count.value().doubleValue()).toArray()});
        return dataset;
    }

    private TickedAxis axis() {
        double top = Math.max(highest() * 1.25, data.limits().interruptAbove().doubleValue() * 1.25);
        return TickedAxis.squareRoot(top, ticks(top)).beside(size);
    }

    private double highest() {
        return data.highest().map(count -> count.value().doubleValue()).orElse(0.0);
    }

    /** The limits first: they are never crowded out by a round number. */
    private List<Tick> ticks(double top) {
        var limits = data.limits();
        var named = Stream.of(limits.targetLow(), limits.targetHigh(), limits.interruptAbove()).map(Number::doubleValue);
        return Stream.concat(named, ROUND.stream().map(Number::doubleValue))
                .filter(value -> value <= top)
                .distinct()
                .map(value -> new Tick(value, String.valueOf(Math.round(value))))
                .toList();
    }
}
