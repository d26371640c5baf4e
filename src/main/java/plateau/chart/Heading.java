package plateau.chart;

import plateau.chart.SvgCanvas.Anchor;

/** What a panel measures and in which unit, above it where it is read first. */
public record Heading(String text, ChartSize size) implements Sketch {

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        canvas.write(text, ChartSize.EDGE, area.top() - 8, Anchor.START, size.strong(), ChartLook.INK);
    }
}
