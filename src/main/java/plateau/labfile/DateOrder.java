package plateau.labfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a laboratory writes its dates; a time may follow after a T or a blank. */
public enum DateOrder {
    ISO("2026-01-31", "(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)"),
    YEAR_FIRST("2026/01/31", "(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})"),
    DIGITS("20260131", "(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)"),
    POINTS("31.01.2026", "(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})"),
    DAY_FIRST("31/01/2026, day first", "(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})"),
    MONTH_FIRST("01/31/2026, month first", "(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})");

    private static final String TIME = "(?<h>[01]?\\d|2[0-3]):(?<min>[0-5]\\d)(:[0-5]\\d([.,]\\d{1,9})?)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?";
    private static final Pattern ONLY_TIME = Pattern.compile(TIME);

    private final String label;
    private final Pattern pattern;

    DateOrder(String label, String date) {
        this.label = label;
        this.pattern = Pattern.compile(date + "([T ]" + TIME + ")?");
    }

    /** When a sample was taken, as far as the file says: seconds are of no use here. */
    public record Written(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    }

    public String label() {
        return label;
    }

    /** @param time from a column of its own; empty where there is none. Nothing where it is no date, or no time of day, or there are two times */
    public Optional<Written> read(String date, String time) {
        Matcher match = pattern.matcher(date);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d"));
            if (time.isEmpty()) {
                return Optional.of(new Written(day, timeOf(match), offsetOf(match)));
            }
            Matcher own = ONLY_TIME.matcher(time);
            return match.group("h") == null && own.matches() ? Optional.of(new Written(day, timeOf(own), offsetOf(own))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> timeOf(Matcher match) {
        return match.group("h") == null ? Optional.empty() : Optional.of(LocalTime.of(number(match, "h"), number(match, "min")));
    }

    private static Optional<ZoneOffset> offsetOf(Matcher match) {
        return Optional.ofNullable(match.group("zone")).map(ZoneOffset::of);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
