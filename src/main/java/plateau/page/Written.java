package plateau.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times and numbers are written on every page. */
public final class Written {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'(UTC'xxx')'", Locale.UK);

    private Written() {
    }

    /** Such as {@code 3 December 2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The date that was written so. */
    public static LocalDate dateIn(String written) {
        return LocalDate.parse(written, DATE);
    }

    /** Such as {@code 3 December 2026, 14:05 (UTC+08:00)}: the site's time, with its offset. */
    public static String time(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return TIME.format(local) + " " + OFFSET.format(local);
    }

    public static String time(LocalDateTime local) {
        return TIME.format(local);
    }

    /** Such as {@code 3 December 2026, 06:05:41}: the time in UTC to the second, where the heading says that it is UTC. */
    public static String utc(Instant instant) {
        return SECOND.format(instant);
    }

    /** Such as {@code 09:30}. */
    public static String timeOfDay(LocalTime time) {
        return TIME_OF_DAY.format(time);
    }

    /** Such as {@code Major} for the word {@code major}, where it begins a sentence or stands alone. */
    public static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Without trailing zeros and never in powers of ten. */
    public static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
