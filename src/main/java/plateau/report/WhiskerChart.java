package plateau.report;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.chart.TickedAxis.Tick;
import plateau.chart.WrappedText;

/** One row a number: a dot, the whisker of the range around it, and the numbers in words beside it. */
public final class WhiskerChart {

    private static final double RADIUS = 4.5;
    private static final double WHISKER = 5;
    private static final double FOOT = 30;
    private static final double LEADING = 1.3;
    private static final double WIDEST_LABEL = 330;

    /** The reader's font may be wider than the server's. */
    private static final double SPARE = 1.08;

    /** Where the dot and the ends of its whisker lie. */
    public record Range(double lower, double middle, double upper) {
    }

    /** @param range empty where there is no number @param numbers what stands beside it @param few the same where there is little room */
    public record Row(String label, Optional<Range> range, String numbers, String few) {
    }

    /** @param ticks from 0, by rising numbers */
    public record Rows(String title, List<Row> rows, List<Tick> ticks) {
    }

    private final Rows rows;
    private final ChartSize size;
    private final SvgCanvas ruler;
    private final double left;
    private final double right;

    public WhiskerChart(Rows rows, ChartSize size) {
        this.rows = rows;
        this.size = size;
        this.ruler = new SvgCanvas(size);
        double labels = rows.rows.stream().mapToDouble(row -> ruler.widthOf(row.label, size.text())).max().orElse(0);
        this.left = size.hasMargin() ? Math.rint(Math.min(WIDEST_LABEL, labels * SPARE + 4 * ChartSize.EDGE)) : 14;
        double numbers = rows.rows.stream().mapToDouble(row -> ruler.widthOf(numbers(row), size.strong())).max().orElse(0);
        this.right = Math.rint(size.width - ChartSize.EDGE - numbers * SPARE - 2 * size.textSize);
    }

    public String svg() {
        int height = (int) Math.ceil(rows.rows.stream().mapToDouble(this::height).sum() + FOOT);
        var canvas = new SvgCanvas(size, height);
        canvas.setPaint(ChartLook.PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, size.width, height));
        drawScale(canvas, height - FOOT);
        double top = 0;
        for (Row row : rows.rows) {
            draw(canvas, row, top);
            top += height(row);
        }
        return canvas.document(rows.title, rows.rows.stream().map(row -> row.label + ": " + row.numbers).collect(Collectors.joining("; ", "", ".")));
    }

    private void drawScale(SvgCanvas canvas, double bottom) {
        canvas.setStroke(ChartLook.HAIRLINE);
        for (Tick tick : rows.ticks) {
            canvas.setPaint(ChartLook.GRID);
            canvas.draw(new Line2D.Double(x(tick.value()), 0, x(tick.value()), bottom));
            canvas.write(tick.text(), x(tick.value()), bottom + size.textSize + 4, Anchor.MIDDLE, size.text(), ChartLook.QUIET);
        }
    }

    private void draw(SvgCanvas canvas, Row row, double top) {
        List<String> label = label(row);
        for (int i = 0; i < label.size(); i++) {
            canvas.write(label.get(i), ChartSize.EDGE, top + size.textSize * (1.5 + i * LEADING), Anchor.START, size.text(), ChartLook.INK);
        }
        double middle = size.hasMargin() ? top + height(row) / 2 : top + size.textSize * (1.5 + label.size() * LEADING) - 2;
        canvas.write(numbers(row), size.width - ChartSize.EDGE, middle + size.textSize / 3.0, Anchor.END, size.strong(), ChartLook.INK);
        row.range.ifPresent(range -> {
            canvas.setPaint(ChartLook.MEASURE);
            canvas.setStroke(ChartLook.MARK);
            canvas.draw(whisker(x(range.lower), x(range.upper), middle));
            canvas.fill(new Ellipse2D.Double(x(range.middle) - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS));
        });
    }

    private static Path2D whisker(double from, double to, double middle) {
        var whisker = new Path2D.Double();
        whisker.moveTo(from, middle - WHISKER);
        whisker.lineTo(from, middle + WHISKER);
        whisker.moveTo(from, middle);
        whisker.lineTo(to, middle);
        whisker.moveTo(to, middle - WHISKER);
        whisker.lineTo(to, middle + WHISKER);
        return whisker;
    }

    private String numbers(Row row) {
        return size.hasMargin() ? row.numbers : row.few;
    }

    private List<String> label(Row row) {
        return WrappedText.of(row.label, size.hasMargin() ? left - 3 * ChartSize.EDGE : size.width - 2 * ChartSize.EDGE, size.text(), ruler);
    }

    private double height(Row row) {
        return Math.rint(size.textSize * (label(row).size() * LEADING + (size.hasMargin() ? 1.1 : 1.9)));
    }

    private double x(double value) {
        return left + value / rows.ticks.get(rows.ticks.size() - 1).value() * (right - left);
    }
}
