package plateau.casebook.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.ui.RectangleInsets;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.DayTicks;
import plateau.chart.SvgCanvas;
import plateau.chart.TickedAxis;

/** The course of one subject: platelet counts above, the doses that led to them below, on the same dates. */
public final class PlateletChart {

    private final ChartData data;
    private final ChartSize size;

    public PlateletChart(ChartData data, ChartSize size) {
        this.data = data;
        this.size = size;
    }

    /** The chart as an SVG document that a strict content security policy lets through: no styles, no scripts. */
    public String svg() {
        var canvas = new SvgCanvas(size);
        chart().draw(canvas, size.area());
        var words = new ChartWords(data);
        return canvas.document(words.title(), words.description());
    }

    private JFreeChart chart() {
        var chart = new JFreeChart(null, size.text(), panels(), false);
        chart.setBackgroundPaint(ChartLook.PAPER);
        chart.setPadding(new RectangleInsets(size.textSize * 2, 0, 2, size.rightMargin));
        return chart;
    }

    private CombinedDomainXYPlot panels() {
        var panels = new CombinedDomainXYPlot(days());
        panels.setInsets(RectangleInsets.ZERO_INSETS);
        panels.setGap(Math.rint(size.textSize * 2.6 + MarkRow.height(data, size)));
        panels.add(new CountPanel(data, size).plot(), 3);
        panels.add(new DosePanel(data, size).plot(), 1);
        return panels;
    }

    private TickedAxis days() {
        var ticks = DayTicks.between(data.from(), data.end(), size.mostDates);
        double first = data.from().toEpochDay();
        double last = data.end().toEpochDay() + 1.0;
        double dayPerPixel = (last - first) / (size.width - size.rightMargin);
        double before = size.textSize * 0.9 * dayPerPixel;
        double after = size.textSize * 2.8 * dayPerPixel;
        var axis = TickedAxis.linear(first - before, last + after, ticks.ticks()).below(size);
        axis.setLabel(ticks.title());
        axis.setLabelFont(size.text());
        axis.setLabelPaint(ChartLook.QUIET);
        return axis;
    }
}
