package plateau.report.enrolment;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import plateau.chart.ChartLook;
import plateau.chart.ChartPlot;
import plateau.chart.ChartSize;
import plateau.chart.DayTicks;
import plateau.chart.Heading;
import plateau.chart.Legend;
import plateau.chart.LegendEntry;
import plateau.chart.PanelArea;
import plateau.chart.RoundTicks;
import plateau.chart.Sketch;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.chart.TickedAxis;
import plateau.page.Written;

/** The enrolled, added up day by day, under the target; after the cut the projection in its band. */
final class RecruitmentChart {

    private static final int RIGHT = 18;
    private static final int MOST_STEPS = 6;

    private final Recruitment recruitment;
    private final ChartSize size;

    RecruitmentChart(Recruitment recruitment, ChartSize size) {
        this.recruitment = recruitment;
        this.size = size;
    }

    /** As an SVG document that a strict content security policy lets through: no styles, no scripts. */
    String svg() {
        var canvas = new SvgCanvas(size);
        Legend legend = Legend.of(entries(), size, canvas);
        var chart = new JFreeChart(null, size.text(), plot(legend), false);
        chart.setBackgroundPaint(ChartLook.PAPER);
        chart.setPadding(new RectangleInsets(Math.rint(legend.height() + size.textSize * 2.2), 0, 2, RIGHT));
        chart.draw(canvas, size.area());
        return canvas.document("Recruitment", description());
    }

    private XYPlot plot(Legend legend) {
        var renderer = new XYLineAndShapeRenderer();
        Sketch band = this::drawBand;
        Sketch lines = this::drawLines;
        band.behind(renderer);
        lines.behind(renderer);
        legend.before(renderer);
        new Heading("Subjects enrolled", size).before(renderer);
        var highest = Math.max(recruitment.target(), recruitment.enrolled());
        RoundTicks ticks = RoundTicks.upTo(Math.max(1, highest), MOST_STEPS);
        var plot = ChartPlot.of(new DefaultXYDataset(), TickedAxis.linear(0, Math.max(highest * 1.06, 1.06), ticks.ticks()).beside(size), renderer);
        plot.setDomainAxis(days());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private TickedAxis days() {
        LocalDate end = recruitment.end().isBefore(recruitment.from().plusDays(13)) ? recruitment.from().plusDays(13) : recruitment.end();
        DayTicks ticks = DayTicks.between(recruitment.from(), end, size.hasMargin() ? size.mostDates : size.mostDates - 1);
        double first = recruitment.from().toEpochDay();
        double last = end.toEpochDay() + 1.0;
        double dayPerPixel = (last - first) / (size.width - RIGHT);
        var axis = TickedAxis.linear(first - size.textSize * dayPerPixel, last + size.textSize * dayPerPixel, ticks.ticks()).below(size);
        axis.setLabel(ticks.title());
        axis.setLabelFont(size.text());
        axis.setLabelPaint(ChartLook.QUIET);
        return axis;
    }

    private void drawBand(SvgCanvas canvas, PanelArea area) {
        recruitment.projection().ifPresent(ahead -> {
            var band = new Path2D.Double();
            band.moveTo(area.x(recruitment.today()), area.y(recruitment.enrolled()));
            turns(ahead, ahead.upperPerWeek()).forEach(point -> band.lineTo(area.x(point), area.y(ahead.enrolledOn(point, ahead.upperPerWeek()))));
            List<LocalDate> back = new ArrayList<>(turns(ahead, ahead.lowerPerWeek()));
            Collections.reverse(back);
            back.forEach(point -> band.lineTo(area.x(point), area.y(ahead.enrolledOn(point, ahead.lowerPerWeek()))));
            band.closePath();
            canvas.setPaint(ChartLook.REFERENCE_AREA);
            canvas.fill(band);
        });
    }

    /** Where a line of the projection bends or ends: where it comes to the target, and at the edge. */
    private List<LocalDate> turns(Projection ahead, double perWeek) {
        LocalDate end = recruitment.end();
        LocalDate atTarget = recruitment.today().plusDays((long) Math.ceil((recruitment.target() - recruitment.enrolled()) * 7 / perWeek));
        return atTarget.isBefore(end) ? List.of(atTarget, end) : List.of(end);
    }

    private void drawLines(SvgCanvas canvas, PanelArea area) {
        if (recruitment.target() > 0) {
            canvas.setPaint(ChartLook.TARGET);
            canvas.setStroke(ChartLook.DASHED);
            canvas.draw(area.level(area.y(recruitment.target())));
        }
        canvas.setPaint(ChartLook.INK);
        canvas.setStroke(ChartLook.DOTTED);
        canvas.draw(area.upright(recruitment.today()));
        recruitment.projection().ifPresent(ahead -> drawProjection(canvas, area, ahead));
        drawEnrolled(canvas, area);
    }

    private void drawProjection(SvgCanvas canvas, PanelArea area, Projection ahead) {
        LocalDate until = ahead.reached().filter(day -> day.isBefore(recruitment.end())).orElse(recruitment.end());
        canvas.setPaint(ChartLook.REFERENCE);
        canvas.setStroke(ChartLook.DASH_DOT);
        canvas.draw(new Line2D.Double(area.x(recruitment.today()), area.y(recruitment.enrolled()), area.x(until), area.y(ahead.enrolledOn(until, ahead.perWeek()))));
    }

    private void drawEnrolled(SvgCanvas canvas, PanelArea area) {
        if (recruitment.enrolled() == 0) {
            canvas.write("Nobody is enrolled", area.middle(), area.bottom() - 2.5 * size.textSize, Anchor.MIDDLE, size.text(), ChartLook.INK);
            return;
        }
        var line = new Path2D.Double();
        line.moveTo(area.x(recruitment.from()), area.y(0));
        int before = 0;
        for (Map.Entry<LocalDate, Integer> day : recruitment.byDay().entrySet()) {
            line.lineTo(area.x(day.getKey()), area.y(before));
            before += day.getValue();
            line.lineTo(area.x(day.getKey()), area.y(before));
        }
        if (line.getCurrentPoint().getX() < area.x(recruitment.today())) {
            line.lineTo(area.x(recruitment.today()), area.y(before));
        }
        canvas.setPaint(ChartLook.MEASURE);
        canvas.setStroke(ChartLook.STEP);
        canvas.draw(line);
    }

    private List<LegendEntry> entries() {
        var entries = new ArrayList<LegendEntry>();
        if (recruitment.enrolled() > 0) {
            entries.add(new LegendEntry(LegendEntry.line(ChartLook.PAPER, ChartLook.MEASURE, ChartLook.STEP), "enrolled, " + recruitment.enrolled()));
        }
        if (recruitment.target() > 0) {
            entries.add(new LegendEntry(LegendEntry.line(ChartLook.PAPER, ChartLook.TARGET, ChartLook.DASHED), "target, " + recruitment.target()));
        }
        recruitment.projection().ifPresent(ahead -> entries.add(new LegendEntry(LegendEntry.line(ChartLook.REFERENCE_AREA, ChartLook.REFERENCE, ChartLook.DASH_DOT),
                "projection at %s a week (%s to %s)".formatted(rate(ahead.perWeek()), rate(ahead.lowerPerWeek()), rate(ahead.upperPerWeek())))));
        entries.add(new LegendEntry(LegendEntry.line(ChartLook.PAPER, ChartLook.INK, ChartLook.DOTTED), "data cut"));
        return entries;
    }

    private String description() {
        String enrolled = recruitment.enrolled() == 0 ? "Nobody is enrolled." : "%d enrolled from %s to %s.".formatted(recruitment.enrolled(),
                Written.date(recruitment.enrolments().get(0)), Written.date(recruitment.today()));
        String target = recruitment.target() == 0 ? "" : " Target %d.".formatted(recruitment.target());
        return enrolled + target + recruitment.projection().map(this::words).orElse(" No projection: " + recruitment.answer().whyNone() + ".");
    }

    private String words(Projection ahead) {
        return " At %s a week (95 %% interval %s to %s) the target is reached %s, %s at the earliest and %s at the latest.".formatted(rate(ahead.perWeek()),
                rate(ahead.lowerPerWeek()), rate(ahead.upperPerWeek()), when(ahead.reached()), when(ahead.earliest()), when(ahead.latest()));
    }

    private static String when(Optional<LocalDate> day) {
        return day.map(on -> "on " + Written.date(on)).orElse("more than %d years ahead".formatted(Projection.MOST_YEARS));
    }

    private static String rate(double perWeek) {
        return String.format(Locale.ROOT, "%.2f", perWeek);
    }
}
