package plateau.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What a line looks like and what it is. */
public record LegendEntry(Sample sample, String text) {

    private static final double HALF_AREA = 6;

    /** Draws a piece of a line, from x over a width, at the height of y. */
    public interface Sample {

        void draw(SvgCanvas canvas, double x, double y, double width);
    }

    /** A line in its area. */
    public static Sample line(Color ground, Color paint, BasicStroke stroke) {
        return (canvas, x, y, width) -> {
            canvas.setPaint(ground);
            canvas.fill(new Rectangle2D.Double(x, y - HALF_AREA, width, 2 * HALF_AREA));
            canvas.setPaint(paint);
            canvas.setStroke(stroke);
            canvas.draw(new Line2D.Double(x, y, x + width, y));
        };
    }
}
