package plateau.casebook.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import plateau.chart.ChartPlot;
import plateau.chart.ChartSize;
import plateau.chart.Heading;
import plateau.chart.TickedAxis;
import plateau.chart.TickedAxis.Tick;

/** The lower panel: the regimens as steps, mg per day, on the dates of the counts above. */
final class DosePanel {

    private final ChartData data;
    private final ChartSize size;

    DosePanel(ChartData data, ChartSize size) {
        this.data = data;
        this.size = size;
    }

    XYPlot plot() {
        var renderer = new XYLineAndShapeRenderer();
        new OffTime(data).behind(renderer);
        new Today(data, Optional.empty(), size).behind(renderer);
        new DoseSteps(data, size).behind(renderer);
        new Heading("Dose (mg per day)", size).before(renderer);
        new DashLegend(data, size).before(renderer);
        return ChartPlot.of(new DefaultXYDataset(), axis(), renderer);
    }

    private TickedAxis axis() {
        double top = Stream.concat(Stream.of(data.limits().maximumDoseMg().doubleValue()), levels()).max(Double::compare).orElseThrow();
        return TickedAxis.linear(0, top * 1.35, ticks(top)).beside(size);
    }

    private Stream<Double> levels() {
        return data.dosePeriods().stream().map(period -> period.dose().mgPerDay());
    }

    private List<Tick> ticks(double top) {
        return Stream.concat(Stream.of(0.0, top), levels().sorted())
                .distinct()
                .map(level -> new Tick(level, new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(level)))
                .toList();
    }
}
