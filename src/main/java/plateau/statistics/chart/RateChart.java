package plateau.statistics.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.SvgCanvas;
import plateau.chart.SvgCanvas.Anchor;
import plateau.statistics.Interval;
import plateau.statistics.Proportion;

/** Rates per 100 as bars, each with the whisker of its 95 % interval by Clopper and Pearson; of many, the first ones. */
public record RateChart(String title, List<Bar> bars) {

    private static final ChartSize SIZE = ChartSize.NARROW;
    private static final int MOST = 12;
    private static final int ROW = 46;
    private static final int BAR = 14;
    private static final int FOOT = 34;
    private static final int LEFT = ChartSize.EDGE;
    private static final int RIGHT = SIZE.width - 64;
    private static final int WHISKER = 5;

    public record Bar(String label, Proportion rate) {

        private Interval interval() {
            return rate.clopperPearson();
        }

        private double share() {
            return rate.share().orElse(0);
        }

        private String words() {
            return "%s: %d of %d, %s per 100 (%s to %s)".formatted(label, rate.count(), rate.of(), per100(share()),
                    per100(interval().lower()), per100(interval().upper()));
        }
    }

    public RateChart {
        bars = bars.stream().limit(MOST).toList();
    }

    /** Such as 7.5 for 3 of 40. */
    public static String per100(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    public String svg() {
        var canvas = new SvgCanvas(SIZE, bars.size() * ROW + FOOT);
        canvas.setPaint(ChartLook.PAPER);
        canvas.fill(new Rectangle2D.Double(0, 0, SIZE.width, bars.size() * ROW + FOOT));
        scale(canvas);
        for (int i = 0; i < bars.size(); i++) {
            bar(canvas, bars.get(i), i * ROW);
        }
        return canvas.document(title, bars.stream().map(Bar::words).collect(Collectors.joining("; ", "", ".")));
    }

    private void scale(SvgCanvas canvas) {
        double bottom = bars.size() * ROW + 4.0;
        for (double share : new double[] {0, end() / 2, end()}) {
            canvas.setPaint(ChartLook.GRID);
            canvas.setStroke(ChartLook.HAIRLINE);
            canvas.draw(new Line2D.Double(x(share), 0, x(share), bottom));
            String tick = per100(share).replace(".0", "");
            canvas.write(share == 0 ? "0 per 100" : tick, x(share), bottom + SIZE.textSize + 4, share == 0 ? Anchor.START : Anchor.MIDDLE, SIZE.text(), ChartLook.QUIET);
        }
    }

    private void bar(SvgCanvas canvas, Bar bar, int top) {
        double middle = top + SIZE.textSize + 8 + BAR / 2.0;
        canvas.setPaint(ChartLook.MEASURE_AREA);
        canvas.fill(new Rectangle2D.Double(LEFT, middle - BAR / 2.0, x(bar.share()) - LEFT, BAR));
        canvas.setPaint(ChartLook.MEASURE);
        canvas.setStroke(ChartLook.MARK);
        canvas.draw(new Line2D.Double(x(bar.share()), middle - BAR / 2.0, x(bar.share()), middle + BAR / 2.0));
        canvas.draw(whisker(x(bar.interval().lower()), x(bar.interval().upper()), middle));
        canvas.write(bar.label, LEFT, top + SIZE.textSize, Anchor.START, SIZE.text(), ChartLook.INK);
        canvas.write(per100(bar.share()), SIZE.width - ChartSize.EDGE, middle + SIZE.textSize / 3.0, Anchor.END, SIZE.strong(), ChartLook.INK);
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

    private double x(double share) {
        return LEFT + share / end() * (RIGHT - LEFT);
    }

    /** The round share at which the scale ends, so that every whisker fits. */
    private double end() {
        double longest = bars.stream().mapToDouble(bar -> bar.interval().upper()).max().orElse(1);
        return DoubleStream.of(0.05, 0.1, 0.2, 0.4, 0.6, 0.8).filter(end -> end >= longest).findFirst().orElse(1);
    }
}
