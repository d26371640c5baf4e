package plateau.report.response;

import java.util.List;
import plateau.chart.ChartLook;
import plateau.chart.ChartSize;
import plateau.chart.RoundTicks;
import plateau.chart.TickedAxis;
import plateau.chart.TickedAxis.Tick;

/** Weeks since the first dose. */
final class WeekAxis {

    static final String LABEL = "Weeks since the first dose";

    private WeekAxis() {
    }

    /** @param last the last week to show, but a few weeks are not stretched over the whole width */
    static TickedAxis of(int last, ChartSize size) {
        var axis = TickedAxis.linear(-0.5, end(last) + 0.5, ticks(last, size)).below(size);
        axis.setLabel(LABEL);
        axis.setLabelFont(size.text());
        axis.setLabelPaint(ChartLook.QUIET);
        return axis;
    }

    static List<Tick> ticks(int last, ChartSize size) {
        return RoundTicks.upTo(end(last), size.mostDates).ticks().stream().filter(tick -> tick.value() <= end(last)).toList();
    }

    static int end(int last) {
        return Math.max(last, 4);
    }
}
