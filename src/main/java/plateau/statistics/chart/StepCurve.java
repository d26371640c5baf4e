package plateau.statistics.chart;

import java.awt.geom.Path2D;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.statistics.KaplanMeier;

/** The estimate as a line of steps in the area of its interval, with an upright stroke where somebody was censored. */
record StepCurve(KaplanMeier estimate, ChartSize size) implements Sketch {

    static final double CENSOR_MARK = 5;

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        if (estimate.steps().isEmpty()) {
            canvas.write("No observation yet", area.middle(), area.bottom() - 2.5 * size.textSize, Anchor.MIDDLE, size.text(), ChartLook.INK);
            return;
        }
        canvas.setPaint(ChartLook.MEASURE_AREA);
        canvas.fill(IntervalArea.of(estimate, area));
        canvas.setPaint(ChartLook.MEASURE);
        canvas.setStroke(ChartLook.STEP);
        canvas.draw(line(area));
        canvas.setStroke(ChartLook.MARK);
        canvas.draw(censored(area));
    }

    private Path2D line(PanelArea area) {
        var line = new Path2D.Double();
        line.moveTo(area.left(), area.y(1));
        for (var step : estimate.steps()) {
            line.lineTo(area.x(step.days()), line.getCurrentPoint().getY());
            if (step.events() > 0) {
                line.lineTo(area.x(step.days()), area.y(step.survival()));
            }
        }
        return line;
    }

    /** One path for all, which keeps the drawing of a large trial small. */
    private Path2D censored(PanelArea area) {
        var marks = new Path2D.Double();
        estimate.steps().stream().filter(step -> step.censored() > 0).forEach(step -> {
            marks.moveTo(area.x(step.days()), area.y(step.survival()) - CENSOR_MARK);
            marks.lineTo(area.x(step.days()), area.y(step.survival()) + CENSOR_MARK);
        });
        return marks;
    }
}
