package plateau.casebook.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import plateau.chart.ChartLook;
import plateau.chart.PanelArea;
import plateau.chart.SvgCanvas;

/** The line of counts and its markers: a full dot in the target, a ring outside it, a diamond above the interruption limit. */
final class CountMarks extends XYLineAndShapeRenderer {

    private static final double RADIUS = 4;

    private final transient ChartData data;

    CountMarks(ChartData data) {
        this.data = data;
        setDrawSeriesLineAsPath(true);
        setSeriesPaint(0, ChartLook.MEASURE);
        setSeriesStroke(0, ChartLook.LINE);
    }

    @Override
    protected void drawSecondaryPass(Graphics2D g, XYPlot plot, XYDataset dataset, int pass, int series, int item,
                                     ValueAxis days, Rectangle2D area, ValueAxis values, org.jfree.chart.plot.CrosshairState crosshair,
                                     EntityCollection entities) {
        var count = data.counts().get(item);
        var panel = new PanelArea(area, days, values);
        mark((SvgCanvas) g, count, panel.x(count.on()), panel.y(count.value()));
    }

    private void mark(SvgCanvas canvas, CountPoint count, double x, double y) {
        boolean interrupts = data.limits().interrupts(count);
        var shape = interrupts ? diamond(x, y, RADIUS + 2) : dot(x, y, RADIUS);
        canvas.setPaint(interrupts ? ChartLook.ALERT : data.limits().inTarget(count) ? ChartLook.MEASURE : ChartLook.PAPER);
        canvas.fill(shape);
        if (!interrupts && !data.limits().inTarget(count)) {
            canvas.setPaint(ChartLook.MEASURE);
            canvas.setStroke(ChartLook.LINE);
            canvas.draw(shape);
        }
    }

    private static Shape dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double x, double y, double radius) {
        var path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }
}
