package plateau.casebook.chart;

import static java.util.Comparator.comparingLong;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.chart.ChartSize;
import plateau.chart.PanelArea;

/** Finds words a place in the count panel where the fewest lines and numbers pass. */
record FreePlace(ChartData data, ChartSize size, PanelArea area) {

    /** The place, of the width wanted, least in the way: left, middle or right, on the first of these lines if all are alike. */
    Rectangle2D find(double width, double... bottoms) {
        var occupied = Stream.of(course(), highest(), today()).flatMap(shapes -> shapes).toList();
        return IntStream.range(0, bottoms.length).boxed()
                .flatMap(i -> Stream.of(area.left() + 6, area.middle() - width / 2, area.right() - 6 - width)
                        .map(x -> box(x, bottoms[i], width)))
                .min(comparingLong(place -> crossings(place, occupied)))
                .orElseThrow();
    }

    private static long crossings(Rectangle2D place, List<Shape> occupied) {
        return occupied.stream().filter(shape -> shape.intersects(place)).count();
    }

    private Stream<Shape> course() {
        var counts = data.counts();
        return IntStream.range(1, counts.size()).mapToObj(i -> new Line2D.Double(
                area.x(counts.get(i - 1).on()), area.y(counts.get(i - 1).value()),
                area.x(counts.get(i).on()), area.y(counts.get(i).value())));
    }

    private Stream<Shape> highest() {
        double width = size.textSize * 2;
        return data.highest().stream().map(count -> box(area.x(count.on()) - width / 2, area.y(count.value()) - 4, width));
    }

    /** An early today has its word in the panel; a late one has it above, and a hair line is nothing. */
    private Stream<Shape> today() {
        return data.today().stream()
                .filter(day -> area.x(day) < area.middle())
                .flatMap(day -> Stream.of(area.upright(day), box(area.x(day), area.top() + size.textSize, size.textSize * 4)));
    }

    private Rectangle2D box(double x, double bottom, double width) {
        return area.box(x, bottom - size.textSize - 2, x + width, bottom + 2);
    }
}
