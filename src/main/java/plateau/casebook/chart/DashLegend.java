package plateau.casebook.chart;

import static java.util.stream.Collectors.joining;

import java.awt.geom.Line2D;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/** Says what a dashed step means, when there is one: a step may be too short for its own name. */
record DashLegend(ChartData data, ChartSize size) implements Sketch {

    private static final int SAMPLE = 29;

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        var dashed = data.dosePeriods().stream().map(DosePeriod::dose).filter(dose -> !dose.isOff() && !dose.isDaily()).toList();
        var names = dashed.stream().map(DoseStep::words).distinct().toList();
        if (!names.isEmpty()) {
            var meaning = names.size() == 1 ? names.get(0) : dashed.stream().map(DoseStep::interval).distinct().collect(joining(", "));
            draw(meaning, canvas, area);
        }
    }

    private void draw(String meaning, SvgCanvas canvas, PanelArea area) {
        double left = area.right() - canvas.widthOf(meaning, size.text());
        double y = area.top() - 8;
        canvas.setPaint(ChartLook.DOSE);
        canvas.setStroke(ChartLook.DASHED_STEP);
        canvas.draw(new Line2D.Double(left - 6 - SAMPLE, y - size.textSize * 0.3, left - 6, y - size.textSize * 0.3));
        canvas.write(meaning, left, y, Anchor.START, size.text(), ChartLook.INK);
    }
}
