package plateau.casebook.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas.Anchor;
import plateau.chart.SvgCanvas;

/**
 * The marks below the counts, each a tick on its day with a label under it. Every tick is drawn; where labels would cover
 * each other, the one listed first is written.
 */
record MarkRow(ChartData data, ChartSize size) implements Sketch {

    private static final double TICK = 6;

    /** How much room the row takes between the panels. */
    static double height(ChartData data, ChartSize size) {
        return data.marks().isEmpty() ? 0 : TICK + size.textSize;
    }

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        canvas.setPaint(ChartLook.ALERT);
        canvas.setStroke(ChartLook.STEP);
        data.marks().stream().map(ChartMark::on).distinct()
                .forEach(day -> canvas.draw(new Line2D.Double(area.x(day), area.bottom() - TICK / 2, area.x(day), area.bottom() + TICK)));
        List<Rectangle2D> taken = new ArrayList<>();
        for (ChartMark mark : data.marks()) {
            double width = canvas.widthOf(mark.label(), size.text()) + 2;
            double y = area.bottom() + TICK;
            Rectangle2D place = new Rectangle2D.Double(area.x(mark.on()) - width / 2, y, width, size.textSize);
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                canvas.write(mark.label(), area.x(mark.on()), y + size.textSize, Anchor.MIDDLE, size.text(), ChartLook.INK);
            }
        }
    }
}
