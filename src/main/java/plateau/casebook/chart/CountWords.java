package plateau.casebook.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;

/** The counts worth reading as numbers: the latest, the highest, the lowest, where they do not cover each other. */
record CountWords(ChartData data, ChartSize size) implements Sketch {

    private static final double AWAY = 7;

    @Override
    public void draw(SvgCanvas canvas, PanelArea area) {
        if (data.counts().isEmpty()) {
            canvas.write("No platelet count recorded yet", area.middle(), area.bottom() - 2.5 * size.textSize,
                    Anchor.MIDDLE, size.text(), ChartLook.INK);
        }
        var taken = new ArrayList<Rectangle2D>();
        for (var count : notable()) {
            var place = place(count, canvas, area);
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                canvas.write(count.words(), place.getCenterX(), place.getMaxY() - 3, Anchor.MIDDLE, size.strong(), ChartLook.INK);
            }
        }
    }

    private Collection<CountPoint> notable() {
        return new LinkedHashSet<>(Stream.of(data.latest(), data.highest(), data.lowest()).flatMap(Optional::stream).toList());
    }

    /** The latest right of its marker, where nothing follows; the highest above; the lowest below, when the axis leaves room. */
    private Rectangle2D place(CountPoint count, SvgCanvas canvas, PanelArea area) {
        double width = canvas.widthOf(count.words(), size.strong()) + 4;
        double height = size.textSize + 2;
        double x = area.x(count.on());
        double y = area.y(count.value());
        if (Optional.of(count).equals(data.latest())) {
            return new Rectangle2D.Double(x + 7, y - height / 2, width, height);
        }
        boolean below = Optional.of(count).equals(data.lowest()) && y + AWAY + height < area.bottom();
        return new Rectangle2D.Double(x - width / 2, below ? y + AWAY : y - AWAY - height, width, height);
    }
}
