package plateau.report.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** A week of ISO 8601, from Monday to Sunday. */
record IsoWeek(LocalDate monday) {

    static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** All weeks between two days, both included; none where the first day lies after the last. */
    static List<IsoWeek> between(LocalDate first, LocalDate last) {
        return Stream.iterate(of(first), week -> !week.monday.isAfter(last), week -> new IsoWeek(week.monday.plusWeeks(1))).toList();
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** Such as 2026-W09. */
    String name() {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
