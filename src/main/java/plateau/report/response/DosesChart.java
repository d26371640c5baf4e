package plateau.report.response;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.page.Written;
import plateau.report.response.DosesByWeek.Level;

/** One low panel for each regimen, all to one scale: how many subjects are at it week by week. */
final class DosesChart {

    private static final double PANEL = 44;
    private static final double FOOT = 52;

    private final DosesByWeek doses;
    private final ChartSize size;

    DosesChart(DosesByWeek doses, ChartSize size) {
        this.doses = doses;
        this.size = size;
    }

    String svg() {
        double head = size.textSize * 2;
        double row = PANEL + size.textSize * 1.7;
        int panels = Math.max(1, doses.levels().size());
        int height = (int) Math.ceil(head + panels * row + FOOT);
        var canvas = new SvgCanvas(size, height);
        canvas.setPaint(ChartLook.PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, size.width, height));
        canvas.write("Subjects at each regimen", ChartSize.EDGE, size.textSize * 1.2, Anchor.START, size.strong(), ChartLook.INK);
        weeks(canvas, head, head + panels * row);
        if (doses.levels().isEmpty()) {
            canvas.write("Nobody took a first dose", (left() + right()) / 2, head + row / 2, Anchor.MIDDLE, size.text(), ChartLook.INK);
        }
        for (int i = 0; i < doses.levels().size(); i++) {
            panel(canvas, doses.levels().get(i), head + i * row + size.textSize * 1.7);
        }
        return canvas.document("Doses over time", description());
    }

    private void weeks(SvgCanvas canvas, double top, double bottom) {
        canvas.setStroke(ChartLook.HAIRLINE);
        WeekAxis.ticks(doses.size() - 1, size).forEach(tick -> {
            canvas.setPaint(ChartLook.GRID);
            canvas.draw(new Line2D.Double(x(tick.value()), top, x(tick.value()), bottom + 4));
            canvas.write(tick.text(), x(tick.value()), bottom + size.textSize + 6, Anchor.MIDDLE, size.text(), ChartLook.QUIET);
        });
        canvas.write(WeekAxis.LABEL, (left() + right()) / 2, bottom + size.textSize * 2.4 + 6, Anchor.MIDDLE, size.text(), ChartLook.QUIET);
    }

    private void panel(SvgCanvas canvas, Level level, double top) {
        double bottom = top + PANEL;
        boolean drug = level.average().signum() > 0;
        canvas.setPaint(drug ? ChartLook.DOSE_AREA : ChartLook.OFF_AREA);
        canvas.fill(outline(level, top, true));
        canvas.setPaint(drug ? ChartLook.DOSE : ChartLook.QUIET);
        canvas.setStroke(drug ? ChartLook.LINE : ChartLook.MARK);
        canvas.draw(outline(level, top, false));
        canvas.setPaint(ChartLook.AXIS);
        canvas.setStroke(ChartLook.HAIRLINE);
        canvas.draw(new Line2D.Double(left(), bottom, right(), bottom));
        canvas.write(Written.capital(level.words()) + most(level), left(), top - size.textSize * 0.4, Anchor.START, size.text(), ChartLook.INK);
        canvas.write("" + highest(), left() - 6, top + size.textSize * 0.4, Anchor.END, size.text(), ChartLook.QUIET);
        canvas.write("0", left() - 6, bottom + size.textSize * 0.4, Anchor.END, size.text(), ChartLook.QUIET);
    }

    private String most(Level level) {
        int most = IntStream.range(0, doses.size()).map(week -> doses.subjects(level, week)).max().orElse(0);
        return ", at most " + most;
    }

    /** The subjects of a week hold from its first day to that of the next. */
    private Path2D outline(Level level, double top, boolean closed) {
        var path = new Path2D.Double();
        path.moveTo(x(0), y(0, top));
        for (int week = 0; week <= doses.size(); week++) {
            double before = path.getCurrentPoint().getY();
            double y = y(week < doses.size() ? doses.subjects(level, week) : 0, top);
            if (y != before || week == doses.size()) {
                path.lineTo(x(week), before);
                path.lineTo(x(week), y);
            }
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private int highest() {
        return Math.max(1, doses.levels().stream().flatMapToInt(level -> IntStream.range(0, doses.size()).map(week -> doses.subjects(level, week))).max().orElse(1));
    }

    private double y(int subjects, double top) {
        return top + PANEL * (1 - (double) subjects / highest());
    }

    private double x(double week) {
        return left() + week / (WeekAxis.end(doses.size() - 1) + 1) * (right() - left());
    }

    private double left() {
        return size.textSize * 3.2;
    }

    private double right() {
        return size.width - 18.0;
    }

    private String description() {
        if (doses.levels().isEmpty()) {
            return "Nobody took a first dose.";
        }
        int last = doses.size() - 1;
        return "Subjects by regimen. Week 0: " + words(0) + ". Week " + last + ": " + words(last) + ".";
    }

    private String words(int week) {
        return doses.levels().stream().filter(level -> doses.subjects(level, week) > 0)
                .map(level -> level.words() + " " + doses.subjects(level, week)).collect(Collectors.joining(", "));
    }
}
