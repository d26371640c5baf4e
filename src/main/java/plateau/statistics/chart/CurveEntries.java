package plateau.statistics.chart;

import static plateau.chart.LegendEntry.line;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import plateau.chart.ChartLook;
import plateau.chart.LegendEntry;
import plateau.chart.SvgCanvas;

/** What the legend of a curve says. */
final class CurveEntries {

    private CurveEntries() {
    }

    /** Only what the curve shows. */
    static List<LegendEntry> of(CurveData data) {
        var entries = new ArrayList<LegendEntry>();
        if (data.estimate().subjects() > 0) {
            entries.add(new LegendEntry(line(ChartLook.MEASURE_AREA, ChartLook.MEASURE, ChartLook.STEP), "Kaplan-Meier with 95 % interval (log-log)"));
            if (data.estimate().censored() > 0) {
                entries.add(new LegendEntry(CurveEntries::censored, "censored"));
            }
            entries.add(new LegendEntry(line(ChartLook.PAPER, ChartLook.INK, ChartLook.DOTTED), "median " + CurveWords.median(data.estimate().median())));
        }
        for (int i = 0; i < data.references().size(); i++) {
            entries.add(new LegendEntry(line(ChartLook.REFERENCE_AREA, ChartLook.REFERENCE, ReferenceLines.stroke(i)), data.references().get(i).words()));
        }
        return entries;
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
