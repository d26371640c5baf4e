package plateau.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import plateau.chart.TickedAxis.Tick;

/** Whole numbers from 0 in steps of 1, 2 or 5 and tens of them. */
public record RoundTicks(int step, int last) {

    /** @param most how many steps there may be */
    public static RoundTicks upTo(double highest, int most) {
        long step = LongStream.iterate(1, tens -> tens * 10).flatMap(tens -> LongStream.of(tens, 2 * tens, 5 * tens))
                .filter(each -> highest <= each * most).findFirst().orElseThrow();
        int steps = Math.max(1, (int) Math.ceil(highest / step));
        return new RoundTicks(Math.toIntExact(step), Math.toIntExact(steps * step));
    }

    public List<Tick> ticks() {
        return IntStream.rangeClosed(0, last / step).map(i -> i * step).mapToObj(number -> new Tick(number, "" + number)).toList();
    }
}
