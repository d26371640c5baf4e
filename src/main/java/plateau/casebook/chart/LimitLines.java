package plateau.casebook.chart;

import java.util.List;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/** The target as a band, the limit of interruption as a dashed line, both named. */
record LimitLines(ChartData data, ChartSize size) implements Sketch {

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        double low = area.y(data.limits().targetLow());
        double high = area.y(data.limits().targetHigh());
        double interrupt = area.y(data.limits().interruptAbove());
        band(canvas, area, low, high);
        canvas.setPaint(ChartLook.ALERT);
        canvas.setStroke(ChartLook.DASHED);
        canvas.draw(area.level(interrupt));
        if (size.hasMargin()) {
            nameBeside(canvas, area.right() + 8, (low + high) / 2, interrupt);
        } else {
            nameWithin(canvas, area, low, high, interrupt);
        }
    }

    private void band(SvgCanvas canvas, PanelArea area, double low, double high) {
        canvas.setPaint(ChartLook.TARGET_AREA);
        canvas.fill(area.box(area.left(), low, area.right(), high));
        canvas.setPaint(ChartLook.TARGET);
        canvas.setStroke(ChartLook.HAIRLINE);
        canvas.draw(area.level(low));
        canvas.draw(area.level(high));
    }

    private void nameBeside(SvgCanvas canvas, double x, double target, double interrupt) {
        double half = size.textSize * 0.4;
        canvas.write(List.of("Target", data.limits().targetWords()), x, target + 2.5 * half, Anchor.START, size.text(), ChartLook.TARGET);
        canvas.write(List.of("Interrupt", data.limits().interruptWords()), x, interrupt + half, Anchor.START, size.text(), ChartLook.ALERT);
    }

    private void nameWithin(SvgCanvas canvas, PanelArea area, double low, double high, double interrupt) {
        var free = new FreePlace(data, size, area);
        var target = "Target " + data.limits().targetWords();
        var place = free.find(canvas.widthOf(target, size.text()), high + size.textSize + 3, low - 6);
        canvas.write(target, place.getMinX(), place.getMaxY() - 2, Anchor.START, size.text(), ChartLook.TARGET);
        var stop = "Interrupt " + data.limits().interruptWords();
        place = free.find(canvas.widthOf(stop, size.text()), interrupt - 5);
        canvas.write(stop, place.getMinX(), place.getMaxY() - 2, Anchor.START, size.text(), ChartLook.ALERT);
    }
}
