package plateau.report;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.chart.WrappedText;
import plateau.statistics.Interval;
import plateau.statistics.Proportion;

/** Shares from none to all, each a dot with the whisker of its exact 95 % interval and its numbers beside it. */
public final class ShareChart {

    private static final double RADIUS = 4.5;
    private static final double WHISKER = 5;
    private static final double FOOT = 30;
    private static final int[] TICKS = {0, 25, 50, 75, 100};

    public record Bar(String label, Proportion share) {

        private String percent() {
            return written(share.share().orElse(0)) + " %";
        }

        private String interval() {
            Interval interval = share.clopperPearson();
            return written(interval.lower()) + " to " + written(interval.upper()) + " %";
        }

        private String of() {
            return share.count() + " of " + share.of();
        }

        private String words() {
            return label + ": " + (share.of() == 0 ? "nobody yet" : "%s, %s (%s)".formatted(of(), percent(), interval()));
        }

        private String numbers(ChartSize size) {
            if (share.of() == 0) {
                return "nobody yet";
            }
            return size.hasMargin() ? "%s (%s), %s".formatted(percent(), interval(), of()) : percent() + ", " + of();
        }

        private static String written(double share) {
            return String.format(Locale.ROOT, "%.1f", share * 100);
        }
    }

    private final String title;
    private final List<Bar> bars;
    private final ChartSize size;
    private final SvgCanvas ruler;

    public ShareChart(String title, List<Bar> bars, ChartSize size) {
        this.title = title;
        this.bars = bars;
        this.size = size;
        this.ruler = new SvgCanvas(size);
    }

    public String svg() {
        int height = (int) Math.ceil(bars.stream().mapToDouble(this::height).sum() + FOOT);
        var canvas = new SvgCanvas(size, height);
        canvas.setPaint(ChartLook.PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, size.width, height));
        scale(canvas, height - FOOT);
        double top = 0;
        for (Bar bar : bars) {
            draw(canvas, bar, top);
            top += height(bar);
        }
        return canvas.document(title, bars.stream().map(Bar::words).collect(Collectors.joining("; ", "", ".")));
    }

    private void scale(SvgCanvas canvas, double bottom) {
        canvas.setStroke(ChartLook.HAIRLINE);
        for (int percent : TICKS) {
            canvas.setPaint(ChartLook.GRID);
            canvas.draw(new Line2D.Double(x(percent / 100.0), 0, x(percent / 100.0), bottom));
            canvas.write(percent == 100 ? "100 %" : "" + percent, x(percent / 100.0), bottom + size.textSize + 4, Anchor.MIDDLE, size.text(), ChartLook.QUIET);
        }
    }

    private void draw(SvgCanvas canvas, Bar bar, double top) {
        List<String> label = label(bar);
        for (int i = 0; i < label.size(); i++) {
            canvas.write(label.get(i), ChartSize.EDGE, top + size.textSize * (1.5 + i * 1.3), Anchor.START, size.text(), ChartLook.INK);
        }
        double middle = size.hasMargin() ? top + height(bar) / 2 : top + size.textSize * (1.5 + label.size() * 1.3) - 2;
        canvas.write(bar.numbers(size), size.width - ChartSize.EDGE, middle + size.textSize / 3.0, Anchor.END, size.strong(), ChartLook.INK);
        if (bar.share().of() > 0) {
            canvas.setPaint(ChartLook.MEASURE);
            canvas.setStroke(ChartLook.MARK);
            canvas.draw(whisker(x(bar.share().clopperPearson().lower()), x(bar.share().clopperPearson().upper()), middle));
            double x = x(bar.share().share().orElseThrow());
            canvas.fill(new Ellipse2D.Double(x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
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

    private List<String> label(Bar bar) {
        return WrappedText.of(bar.label(), size.hasMargin() ? left() - 3 * ChartSize.EDGE : size.width - 2 * ChartSize.EDGE, size.text(), ruler);
    }

    private double height(Bar bar) {
        double lines = label(bar).size() * 1.3 * size.textSize;
        return Math.rint(lines + size.textSize * (size.hasMargin() ? 1.1 : 1.9));
    }

    private double left() {
        return size.hasMargin() ? 320 : 14;
    }

    /** Before the numbers; the reader's font may be wider than the server's. */
    private double right() {
        double numbers = bars.stream().mapToDouble(bar -> ruler.widthOf(bar.numbers(size), size.strong())).max().orElse(0);
        return Math.rint(size.width - ChartSize.EDGE - numbers * 1.08 - 2 * size.textSize);
    }

    private double x(double share) {
        return left() + share * (right() - left());
    }
}
