package plateau.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import plateau.protocol.RegimenPeriod;

/** A day on a card, and whether the dose is taken on it. */
public record CardDay(LocalDate on, boolean isDose) {

    /**
     * The days from one to another. A dose every other day is taken on day 0, 2, 4 and so on of its regimen, whenever it
     * is decided again.
     */
    public static List<CardDay> of(RegimenPeriod regimen, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(day -> new CardDay(day, isDose(regimen, day))).toList();
    }

    private static boolean isDose(RegimenPeriod regimen, LocalDate day) {
        return !regimen.regimen().isOff() && ChronoUnit.DAYS.between(regimen.from(), day) % regimen.regimen().everyDays() == 0;
    }
}
