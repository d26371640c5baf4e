package plateau.statistics.chart;

import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.statistics.KaplanMeier;

/** How many are at risk on each day that the axis names, below it. */
record RiskNumbers(KaplanMeier estimate, DayCountTicks ticks, ChartSize size) implements Sketch {

    private static final double AXIS = 3.4;
    private static final double LINE = 1.35;

    static double height(ChartSize size) {
        return size.textSize * (2 * LINE + 0.4);
    }

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        double heading = area.bottom() + size.textSize * (AXIS + 1);
        canvas.write("Number at risk", ChartSize.EDGE, heading, Anchor.START, size.strong(), ChartLook.INK);
        ticks.days().forEach(day -> canvas.write("" + estimate.atRisk(day), area.x(day), heading + size.textSize * LINE,
                Anchor.MIDDLE, size.text(), ChartLook.INK));
    }
}
