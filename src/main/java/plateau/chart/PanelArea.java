package plateau.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** One panel of a chart as it lies on the canvas: days across, as dates or counted, values upwards. */
public record PanelArea(Rectangle2D area, ValueAxis days, ValueAxis values) {

    public double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    public double x(double day) {
        return days.valueToJava2D(day, area, RectangleEdge.BOTTOM);
    }

    public double y(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    public double y(BigDecimal value) {
        return y(value.doubleValue());
    }

    public double left() {
        return area.getMinX();
    }

    public double right() {
        return area.getMaxX();
    }

    public double top() {
        return area.getMinY();
    }

    public double bottom() {
        return area.getMaxY();
    }

    public double middle() {
        return area.getCenterX();
    }

    public Rectangle2D box(double x1, double y1, double x2, double y2) {
        return new Rectangle2D.Double(x1, Math.min(y1, y2), x2 - x1, Math.abs(y2 - y1));
    }

    public Line2D level(double y) {
        return new Line2D.Double(left(), y, right(), y);
    }

    public Line2D upright(LocalDate day) {
        return new Line2D.Double(x(day), top(), x(day), bottom());
    }
}
