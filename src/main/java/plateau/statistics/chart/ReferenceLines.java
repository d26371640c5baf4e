package plateau.statistics.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import plateau.chart.ChartLook;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;

/** Each reference as an upright dashed line in the area of its interval; the legend says what it is. */
record ReferenceLines(CurveData data) implements Sketch {

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        for (int i = 0; i < data.references().size(); i++) {
            draw(data.references().get(i), stroke(i), canvas, area);
        }
    }

    /** The second looks unlike the first without colours too. */
    static BasicStroke stroke(int index) {
        return index % 2 == 0 ? ChartLook.DASHED : ChartLook.DASH_DOT;
    }

    private static void draw(Reference reference, BasicStroke stroke, SvgCanvas canvas, PanelArea area) {
        double x = area.x(reference.days().doubleValue());
        canvas.setPaint(ChartLook.REFERENCE_AREA);
        canvas.fill(area.box(area.x(reference.lower().doubleValue()), area.top(), area.x(reference.upper().doubleValue()), area.bottom()));
        canvas.setPaint(ChartLook.REFERENCE);
        canvas.setStroke(stroke);
        canvas.draw(new Line2D.Double(x, area.top(), x, area.bottom()));
    }
}
