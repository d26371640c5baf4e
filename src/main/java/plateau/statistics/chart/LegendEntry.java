package plateau.statistics.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import plateau.chart.ChartLook;
import plateau.chart.SvgCanvas;

/** What a line looks like and what it is. */
record LegendEntry(Sample sample, String text) {

    private static final double HALF_AREA = 6;

    /** Draws a piece of a line, from x over a width, at the height of y. */
    interface Sample {

        void draw(SvgCanvas canvas, double x, double y, double width);
    }

    /** Only what the curve shows. */
    static List<LegendEntry> of(CurveData data) {
        var entries = new ArrayList<LegendEntry>();
        if (data.estimate().subjects() > 0) {
            entries.add(new LegendEntry(line(ChartLook.MEASURE_AREA, ChartLook.MEASURE, ChartLook.STEP), "Kaplan-Meier with 95 % interval (log-log)"));
            if (data.estimate().censored() > 0) {
                entries.add(new LegendEntry(LegendEntry::censored, "censored"));
            }
            entries.add(new LegendEntry(line(ChartLook.PAPER, ChartLook.INK, ChartLook.DOTTED), "median " + CurveWords.median(data.estimate().median())));
        }
        for (int i = 0; i < data.references().size(); i++) {
            entries.add(new LegendEntry(line(ChartLook.REFERENCE_AREA, ChartLook.REFERENCE, ReferenceLines.stroke(i)), data.references().get(i).words()));
        }
        return entries;
    }

    private static Sample line(Color ground, Color paint, BasicStroke stroke) {
        return (canvas, x, y, width) -> {
            canvas.setPaint(ground);
            canvas.fill(new Rectangle2D.Double(x, y - HALF_AREA, width, 2 * HALF_AREA));
            canvas.setPaint(paint);
            canvas.setStroke(stroke);
            canvas.draw(new Line2D.Double(x, y, x + width, y));
        };
    }

    private static void censored(SvgCanvas canvas, double x, double y, double width) {
        double middle = x + width / 2;
        canvas.setPaint(ChartLook.MEASURE);
        canvas.setStroke(ChartLook.STEP);
        canvas.draw(new Line2D.Double(x, y, x + width, y));
        canvas.setStroke(ChartLook.MARK);
        canvas.draw(new Line2D.Double(middle, y - StepCurve.CENSOR_MARK, middle, y + StepCurve.CENSOR_MARK));
    }
}
