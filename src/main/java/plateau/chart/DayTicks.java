package plateau.chart;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plateau.chart.TickedAxis.Tick;

/** The dates below a chart: as fine as there is room for, counted from the first day or at firsts of a month. */
public final class DayTicks {

    private static final List<Period> INTERVALS = List.of(Period.ofDays(1), Period.ofDays(2), Period.ofDays(7), Period.ofDays(14), Period.ofDays(28),
            Period.ofMonths(1), Period.ofMonths(2), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1), Period.ofYears(5),
            Period.ofYears(100));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final LocalDate from;
    private final LocalDate to;
    private final List<LocalDate> days;

    private DayTicks(LocalDate from, LocalDate to, List<LocalDate> days) {
        this.from = from;
        this.to = to;
        this.days = days;
    }

    public static DayTicks between(LocalDate from, LocalDate to, int most) {
        return INTERVALS.stream()
                .map(interval -> every(interval, from, to))
                .filter(ticks -> ticks.days.size() <= most)
                .findFirst().orElseThrow();
    }

    private static DayTicks every(Period interval, LocalDate from, LocalDate to) {
        boolean monthly = interval.getDays() == 0;
        var first = monthly ? firstOfMonth(from, interval.toTotalMonths()) : from;
        return new DayTicks(from, to, Stream.iterate(first, day -> !day.isAfter(to), day -> day.plus(interval)).toList());
    }

    private static LocalDate firstOfMonth(LocalDate from, long months) {
        var first = from.minusDays(1).withDayOfMonth(1).plusMonths(1);
        while ((first.getMonthValue() - 1) % Math.min(months, 12) != 0) {
            first = first.plusMonths(1);
        }
        return first;
    }

    public List<Tick> ticks() {
        var format = isLong() ? MONTH : DAY;
        return days.stream().map(day -> new Tick(day.toEpochDay(), format.format(day))).toList();
    }

    /** Names the year where the ticks do not. */
    public String title() {
        return isLong() ? "Date" : "Date (" + years() + ")";
    }

    private boolean isLong() {
        return to.isAfter(from.plusYears(1));
    }

    private String years() {
        return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + " to " + to.getYear();
    }
}
