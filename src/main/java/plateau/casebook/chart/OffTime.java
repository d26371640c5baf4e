package plateau.casebook.chart;

import plateau.chart.ChartLook;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;

/** The days without drug, grey behind both panels, so that a falling count explains itself. */
record OffTime(ChartData data) implements Sketch {

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        data.dosePeriods().stream().filter(period -> period.dose().isOff()).forEach(period -> {
            canvas.setPaint(ChartLook.OFF_AREA);
            canvas.fill(area.box(area.x(period.from()), area.top(), area.x(period.until()), area.bottom()));
            canvas.setPaint(ChartLook.AXIS);
            canvas.setStroke(ChartLook.DOTTED);
            canvas.draw(area.upright(period.from()));
            canvas.draw(area.upright(period.until()));
        });
    }
}
