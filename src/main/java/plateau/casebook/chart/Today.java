package plateau.casebook.chart;

import java.time.LocalDate;
import java.util.Optional;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/** The line where the known ends; its word stands beside the heading, or in the panel where the heading is in its way. */
record Today(ChartData data, Optional<String> heading, ChartSize size) implements Sketch {

    private static final String WORD = "Today";

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        data.today().ifPresent(day -> {
            canvas.setPaint(ChartLook.QUIET);
            canvas.setStroke(ChartLook.HAIRLINE);
            canvas.draw(area.upright(day));
            heading.ifPresent(text -> name(day, text, canvas, area));
        });
    }

    private void name(LocalDate day, String heading, SvgCanvas canvas, PanelArea area) {
        double half = canvas.widthOf(WORD, size.text()) / 2;
        double x = Math.min(area.x(day), canvas.width() - ChartSize.EDGE - half);
        if (x - half > ChartSize.EDGE + canvas.widthOf(heading, size.strong()) + size.textSize) {
            canvas.write(WORD, x, area.top() - 8, Anchor.MIDDLE, size.text(), ChartLook.QUIET);
        } else {
            canvas.write(WORD, area.x(day) + 5, area.top() + size.textSize, Anchor.START, size.text(), ChartLook.QUIET);
        }
    }
}
