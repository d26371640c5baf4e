package plateau.statistics.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import plateau.chart.ChartLook;
import plateau.chart.ChartPlot;
import plateau.chart.ChartSize;
import plateau.chart.Heading;
import plateau.chart.Legend;
import plateau.chart.SvgCanvas;
import plateau.chart.TickedAxis;

/** A Kaplan-Meier curve with its interval, the censored, the median, and the numbers at risk below. */
public final class SurvivalChart {

    private static final int RIGHT = 18;

    /** So that a mark on the last day does not lie on the edge. */
    private static final double ROOM = 1.01;

    private final CurveData data;
    private final ChartSize size;

    public SurvivalChart(CurveData data, ChartSize size) {
        this.data = data;
        this.size = size;
    }

    /** The curve as an SVG document that a strict content security policy lets through: no styles, no scripts. */
    public String svg() {
        var canvas = new SvgCanvas(size);
        chart(Legend.of(CurveEntries.of(data), size, canvas)).draw(canvas, size.area());
        return canvas.document(data.words().title(), data.words().description(data));
    }

    private JFreeChart chart(Legend legend) {
        var chart = new JFreeChart(null, size.text(), plot(legend), false);
        chart.setBackgroundPaint(ChartLook.PAPER);
        chart.setPadding(new RectangleInsets(Math.rint(legend.height() + size.textSize * 2.2), 0, Math.rint(RiskNumbers.height(size)), RIGHT));
        return chart;
    }

    private XYPlot plot(Legend legend) {
        var ticks = DayCountTicks.upTo(data.end(), size.mostDates);
        var renderer = new XYLineAndShapeRenderer();
        new ReferenceLines(data).behind(renderer);
        new StepCurve(data.estimate(), size).behind(renderer);
        new MedianLine(data.estimate().median()).behind(renderer);
        legend.before(renderer);
        new Heading(data.words().heading(), size).before(renderer);
        new RiskNumbers(data.estimate(), ticks, size).before(renderer);
        var plot = ChartPlot.of(new DefaultXYDataset(), ShareAxis.of(size), renderer);
        plot.setDomainAxis(days(ticks));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private TickedAxis days(DayCountTicks ticks) {
        var axis = TickedAxis.linear(0, data.end() * ROOM, ticks.ticks()).below(size);
        axis.setLabel(data.words().axis());
        axis.setLabelFont(size.text());
        axis.setLabelPaint(ChartLook.QUIET);
        return axis;
    }
}
