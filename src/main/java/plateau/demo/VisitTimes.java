package plateau.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;

/** When the steps of a visit happen, at the site: blood drawn, result typed in, decision prepared and signed. */
record VisitTimes(LocalDateTime collected, LocalDateTime entered, LocalDateTime prepared, LocalDateTime signed, boolean local) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime LAST_ENTRY = LocalTime.of(16, 0);

    /** The site's own analyser answers within the morning, the laboratory in the afternoon or on the next working day. */
    static VisitTimes on(LocalDate day, boolean local, Chances chances) {
        LocalDateTime collected = day.atTime(OPENS).plusMinutes(chances.whole(0, 200));
        LocalDateTime entered = working(collected.plusMinutes(local ? chances.whole(20, 90) : chances.whole(240, 600)), chances);
        LocalDateTime prepared = entered.plusMinutes(chances.whole(4, 25));
        return new VisitTimes(collected, entered, prepared, prepared.plusMinutes(chances.whole(6, 100)), local);
    }

    /** The result of the last working day has come, and the decision waits on the investigator's desk. */
    static VisitTimes waiting(LocalDateTime now) {
        LocalDateTime midnight = now.toLocalDate().atStartOfDay();
        LocalDateTime prepared = later(midnight, now.minusMinutes(20));
        return new VisitTimes(WorkingDays.onOrBefore(now.toLocalDate().minusDays(1)).atTime(LAST_ENTRY),
                later(midnight, now.minusMinutes(35)), prepared, prepared, false);
    }

    private static LocalDateTime working(LocalDateTime time, Chances chances) {
        return time.toLocalTime().isAfter(LAST_ENTRY) || !WorkingDays.includes(time.toLocalDate())
                ? WorkingDays.after(time.toLocalDate()).atTime(OPENS).plusMinutes(chances.whole(10, 90)) : time;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return Stream.of(one, other).max(LocalDateTime::compareTo).orElseThrow();
    }
}
