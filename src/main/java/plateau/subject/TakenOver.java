package plateau.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.page.Written;
import plateau.protocol.OffReason;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;

/** The regimens that a subject took in the record it was taken over from, in the order in which they began; the last one is in force. */
public record TakenOver(List<RegimenPeriod> periods) {

    public static final TakenOver NOTHING = new TakenOver(List.of());

    private static final String DAILY = "once daily";
    private static final String EVERY_OTHER_DAY = "every other day";
    private static final String INTERRUPTED = "interrupted";
    private static final String STOPPED = "stopped";
    private static final String BETWEEN = "; ";

    public TakenOver {
        periods = List.copyOf(periods);
    }

    /** Such as {@code 2026-01-05 5 mg once daily; 2026-02-02 0 mg interrupted}. */
    public String text() {
        return periods.stream().map(period -> "%s %s mg %s".formatted(period.from(), Written.number(period.regimen().doseMg()), taken(period)))
                .collect(Collectors.joining(BETWEEN));
    }

    public static TakenOver read(String text) {
        return new TakenOver(Stream.of(text.split(BETWEEN)).map(TakenOver::period).toList());
    }

    private static String taken(RegimenPeriod period) {
        return period.offReason().map(reason -> reason == OffReason.STOPPED ? STOPPED : INTERRUPTED)
                .orElse(period.regimen().everyDays() == 2 ? EVERY_OTHER_DAY : DAILY);
    }

    private static RegimenPeriod period(String text) {
        String[] words = text.split(" ", 4);
        LocalDate from = LocalDate.parse(words[0]);
        return switch (words[3]) {
            case INTERRUPTED -> RegimenPeriod.off(from, OffReason.INTERRUPTION);
            case STOPPED -> RegimenPeriod.off(from, OffReason.STOPPED);
            default -> new RegimenPeriod(from, new Regimen(new BigDecimal(words[1]), words[3].equals(EVERY_OTHER_DAY) ? 2 : 1), Optional.empty());
        };
    }
}
