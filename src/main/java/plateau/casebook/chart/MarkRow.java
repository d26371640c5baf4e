package plateau.casebook.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/**
 * The marks below the counts: a tick for each day, with the labels of that day under it. Every tick is drawn; where
 * labels would cover each other, the one listed first is written.
 */
record MarkRow(ChartData data, ChartSize size) implements Sketch {

    private static final double TICK = 6;

    /** How much room the row takes between the panels. */
    static double height(ChartData data, ChartSize size) {
        return data.marks().isEmpty() ? 0 : TICK + size.textSize;
    }

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        List<Rectangle2D> taken = new ArrayList<>();
        labels().forEach((day, label) -> {
            canvas.setPaint(ChartLook.ALERT);
            canvas.setStroke(ChartLook.STEP);
            canvas.draw(new Line2D.Double(area.x(day), area.bottom() - TICK / 2, area.x(day), area.bottom() + TICK));
            double width = canvas.widthOf(label, size.text()) + 2;
            Rectangle2D place = area.box(area.x(day) - width / 2, area.bottom() + TICK, area.x(day) + width / 2, area.bottom() + height(data, size));
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                canvas.write(label, area.x(day), place.getMaxY(), Anchor.MIDDLE, size.text(), ChartLook.INK);
            }
        });
    }

    private Map<LocalDate, String> labels() {
        return data.marks().stream().distinct()
                .collect(groupingBy(ChartMark::on, LinkedHashMap::new, mapping(ChartMark::label, joining(" "))));
    }
}
