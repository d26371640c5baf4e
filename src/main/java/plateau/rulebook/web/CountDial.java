package plateau.rulebook.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plateau.page.Written;
import plateau.protocol.DatedCount;
import plateau.protocol.Protocol;
import plateau.rulebook.HistoryText;

/**
 * The current count, to be moved.
 *
 * @param line  of the history, from 1
 * @param start how that line is written up to the count
 * @param value 10^9/L
 * @param steps addresses of the same question with another count
 */
public record CountDial(int line, String start, String value, String on, List<Step> steps) {

    public record Step(String label, String href) {
    }

    static Optional<CountDial> of(Protocol protocol, TryForm form, LocalDate asOf) {
        return form.history().currentCount(asOf).map(read -> {
            DatedCount count = read.fact().asCount().orElseThrow();
            return new CountDial(read.line(), count.on() + " count ", Written.number(count.value()), Written.date(count.on()),
                    Stream.of(-10, -1, 1, 10).map(by -> step(protocol, form, read, by)).toList());
        });
    }

    private static Step step(Protocol protocol, TryForm form, HistoryText.Read read, int by) {
        DatedCount count = read.fact().asCount().orElseThrow();
        BigDecimal moved = count.value().add(BigDecimal.valueOf(by)).max(BigDecimal.ZERO).min(DatedCount.HIGHEST);
        return new Step((by < 0 ? "−" : "+") + Math.abs(by), form.withHistory(protocol, form.history().withCount(read, new DatedCount(count.on(), moved))));
    }
}
