package plateau.chart;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;

/** The bare panel that every chart begins with. */
public final class ChartPlot {

    private ChartPlot() {
    }

    public static XYPlot of(XYDataset dataset, TickedAxis values, XYItemRenderer renderer) {
        var plot = new XYPlot(dataset, null, values, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(ChartLook.GRID);
        plot.setRangeGridlineStroke(ChartLook.HAIRLINE);
        plot.setDomainGridlinePaint(ChartLook.GRID);
        plot.setDomainGridlineStroke(ChartLook.HAIRLINE);
        return plot;
    }
}
