package plateau.statistics.chart;

import java.util.List;
import java.util.stream.LongStream;
import plateau.chart.TickedAxis.Tick;

/** Days counted from 0, in whole weeks where a few days are too fine. */
record DayCountTicks(List<Integer> days) {

    private static final long YEAR = 364;

    static DayCountTicks upTo(int last, int most) {
        long step = LongStream.concat(LongStream.of(1, 2, 7, 14, 28, 56, 84, 168), LongStream.iterate(YEAR, years -> years * 2))
                .filter(days -> last / days < most).findFirst().orElseThrow();
        return new DayCountTicks(LongStream.rangeClosed(0, last / step).mapToObj(i -> Math.toIntExact(i * step)).toList());
    }

    List<Tick> ticks() {
        return days.stream().map(day -> new Tick(day, "" + day)).toList();
    }
}
