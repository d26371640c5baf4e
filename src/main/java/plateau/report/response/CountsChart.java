package plateau.report.response;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import plateau.chart.ChartLook;
import plateau.chart.ChartPlot;
import plateau.chart.ChartSize;
import plateau.chart.Heading;
import plateau.chart.Legend;
import plateau.chart.LegendEntry;
import plateau.chart.PanelArea;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.chart.TickedAxis;
import plateau.chart.TickedAxis.Tick;
import plateau.statistics.Quartiles;

/** The median count of each week with the quartiles around it, and below how many counts it is of. */
final class CountsChart {

    private static final int RIGHT = 18;
    private static final double RADIUS = 3;
    private static final double AXIS = 3.4;
    private static final double LINE = 1.35;
    private static final List<Integer> NUMBERS = List.of(50, 0, 250, 100, 10, 400, 600, 1000, 2000, 5000);

    private final CountsByWeek counts;
    private final ChartSize size;

    CountsChart(CountsByWeek counts, ChartSize size) {
        this.counts = counts;
        this.size = size;
    }

    String svg() {
        var canvas = new SvgCanvas(size);
        Legend legend = Legend.of(entries(), size, canvas);
        var chart = new JFreeChart(null, size.text(), plot(legend), false);
        chart.setBackgroundPaint(ChartLook.PAPER);
        chart.setPadding(new RectangleInsets(Math.rint(legend.height() + size.textSize * 2.2), 0, Math.rint(size.textSize * (2 * LINE + 0.4)), RIGHT));
        chart.draw(canvas, size.area());
        return canvas.document("Platelet counts over time", description());
    }

    private XYPlot plot(Legend legend) {
        var renderer = new XYLineAndShapeRenderer();
        Sketch course = this::drawCourse;
        Sketch sizes = this::drawSizes;
        course.behind(renderer);
        legend.before(renderer);
        new Heading("Platelet count (10\u2079/L)", size).before(renderer);
        sizes.before(renderer);
        double top = Math.max(100, IntStream.range(0, counts.size()).mapToObj(counts::quartiles).flatMap(Optional::stream).mapToDouble(Quartiles::upper).max().orElse(0)) * 1.15;
        var ticks = NUMBERS.stream().filter(number -> number <= top).map(number -> new Tick(number, "" + number)).toList();
        var plot = ChartPlot.of(new DefaultXYDataset(), TickedAxis.squareRoot(top, ticks).beside(size), renderer);
        plot.setDomainAxis(WeekAxis.of(counts.size() - 1, size));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private void drawCourse(SvgCanvas canvas, PanelArea area) {
        canvas.setPaint(ChartLook.TARGET);
        canvas.setStroke(ChartLook.DASHED);
        canvas.draw(area.level(area.y(Assessment.RESPONSE)));
        if (counts.size() == 0) {
            canvas.write("No count yet", area.middle(), area.bottom() - 2.5 * size.textSize, Anchor.MIDDLE, size.text(), ChartLook.INK);
            return;
        }
        canvas.setPaint(ChartLook.MEASURE);
        canvas.setStroke(ChartLook.HAIRLINE);
        canvas.draw(together(week -> new Line2D.Double(area.x(week), area.y(at(week).lower()), area.x(week), area.y(at(week).upper()))));
        canvas.setStroke(ChartLook.LINE);
        canvas.draw(medians(area));
        canvas.fill(together(week -> new Ellipse2D.Double(area.x(week) - RADIUS, area.y(at(week).median()) - RADIUS, 2 * RADIUS, 2 * RADIUS)));
    }

    /** One path for all, which keeps the drawing of a long trial small. */
    private Path2D together(IntFunction<Shape> mark) {
        var path = new Path2D.Double();
        weeks().forEach(week -> path.append(mark.apply(week), false));
        return path;
    }

    /** Weeks without a count interrupt the line. */
    private Path2D medians(PanelArea area) {
        var line = new Path2D.Double();
        weeks().forEach(week -> {
            if (week > 0 && counts.subjects(week - 1) > 0) {
                line.lineTo(area.x(week), area.y(at(week).median()));
            } else {
                line.moveTo(area.x(week), area.y(at(week).median()));
            }
        });
        return line;
    }

    private void drawSizes(SvgCanvas canvas, PanelArea area) {
        double heading = area.bottom() + size.textSize * (AXIS + 1);
        canvas.write("Number of counts", ChartSize.EDGE, heading, Anchor.START, size.strong(), ChartLook.INK);
        WeekAxis.ticks(counts.size() - 1, size).forEach(tick -> canvas.write(
                "" + (tick.value() < counts.size() ? counts.subjects((int) tick.value()) : 0), area.x(tick.value()), heading + size.textSize * LINE,
                Anchor.MIDDLE, size.text(), ChartLook.INK));
    }

    private IntStream weeks() {
        return IntStream.range(0, counts.size()).filter(week -> counts.subjects(week) > 0);
    }

    private Quartiles at(int week) {
        return counts.quartiles(week).orElseThrow();
    }

    private List<LegendEntry> entries() {
        Stream<LegendEntry> course = counts.size() == 0 ? Stream.empty() : Stream.of(new LegendEntry(this::sample, "median, and from the lower to the upper quartile"));
        return Stream.concat(course, Stream.of(new LegendEntry(LegendEntry.line(ChartLook.PAPER, ChartLook.TARGET, ChartLook.DASHED), "response, 50"))).toList();
    }

    private void sample(SvgCanvas canvas, double x, double y, double width) {
        canvas.setPaint(ChartLook.MEASURE);
        canvas.setStroke(ChartLook.HAIRLINE);
        canvas.draw(new Line2D.Double(x + width / 2, y - 7, x + width / 2, y + 7));
        canvas.setStroke(ChartLook.LINE);
        canvas.draw(new Line2D.Double(x, y, x + width, y));
        canvas.fill(new Ellipse2D.Double(x + width / 2 - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    private String description() {
        if (counts.size() == 0) {
            return "No count yet.";
        }
        int first = weeks().findFirst().orElseThrow();
        int last = counts.size() - 1;
        return ("Median and quartiles of the platelet counts in 10^9/L by week since the first dose. %s; %s."
                + " The count axis is a square-root scale: low counts have more room than high ones.").formatted(words(first), words(last));
    }

    private String words(int week) {
        Quartiles cuts = at(week);
        return String.format(Locale.ROOT, "Week %d: median %.1f (%.1f to %.1f) of %d", week, cuts.median(), cuts.lower(), cuts.upper(), counts.subjects(week));
    }
}
