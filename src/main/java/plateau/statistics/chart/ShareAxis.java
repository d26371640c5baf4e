package plateau.statistics.chart;

import java.util.stream.IntStream;
import plateau.chart.ChartSize;
import plateau.chart.TickedAxis;
import plateau.chart.TickedAxis.Tick;

/** The axis of a share, from none to all. */
final class ShareAxis {

    /** So that a curve and its marks at all do not lie on the edge. */
    private static final double TOP = 1.04;

    private ShareAxis() {
    }

    static TickedAxis of(ChartSize size) {
        var ticks = IntStream.of(0, 100, 50, 25, 75).mapToObj(percent -> new Tick(percent / 100.0, "" + percent)).toList();
        return TickedAxis.linear(0, TOP, ticks).beside(size);
    }
}
