package plateau.casebook.chart;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the platelet chart shows of one subject between two days, both included. */
public record ChartData(List<CountPoint> counts, List<DoseStep> doses, List<ChartMark> marks, LocalDate from, LocalDate to,
                        Optional<LocalDate> today, ChartLimits limits) {

    private static final int LEAST_DAYS = 14;

    public ChartData {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The chart would end " + to + ", before it starts " + from);
        }
        counts = shown(counts, from, to);
        marks = marks.stream().filter(mark -> !mark.on().isBefore(from) && !mark.on().isAfter(to)).distinct().sorted(comparing(ChartMark::on)).toList();
        doses = doses.stream().sorted(comparing(DoseStep::from)).toList();
        today = today.filter(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    private static List<CountPoint> shown(List<CountPoint> counts, LocalDate from, LocalDate to) {
        return counts.stream()
                .filter(count -> !count.on().isBefore(from) && !count.on().isAfter(to))
                .sorted(comparing(CountPoint::on))
                .toList();
    }

    /** Where the axis ends: less than two weeks would stretch a few days over the whole width. */
    LocalDate end() {
        return to.isBefore(from.plusDays(LEAST_DAYS)) ? from.plusDays(LEAST_DAYS) : to;
    }

    Optional<CountPoint> latest() {
        return counts.stream().reduce((earlier, later) -> later);
    }

    Optional<CountPoint> highest() {
        return counts.stream().max(comparing(CountPoint::value));
    }

    Optional<CountPoint> lowest() {
        return counts.stream().min(comparing(CountPoint::value));
    }

    /** The regimens in force on the shown days up to today, which is drawn whole. */
    List<DosePeriod> dosePeriods() {
        return DosePeriod.of(doses, from, today.orElse(to).plusDays(1));
    }
}
