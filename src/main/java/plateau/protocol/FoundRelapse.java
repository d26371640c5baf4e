package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The first relapse since a taper started (protocol.md 4). It is seen only at a count or an event, so it may have begun on
 * any day after the last count before it.
 *
 * @param on         day of the count's collection, or of the event
 * @param days       days from the start of the taper to it
 * @param value      the count in 10^9/L or the WHO grade of the bleeding; 0 for a rescue
 * @param lastBefore the last count before it
 * @param confirming the count that confirmed it, where it is a count and another one did
 * @param inWords    what it was, such as "count 22, not confirmed by a second one"
 */
public record FoundRelapse(LocalDate on, int days, RelapseCause cause, BigDecimal value, Optional<DatedCount> lastBefore,
        Optional<DatedCount> confirming, String inWords) {

    public boolean isConfirmed() {
        return cause != RelapseCause.COUNT_UNCONFIRMED;
    }

    static FoundRelapse of(Relapse relapse, Course course) {
        Optional<DatedCount> lastBefore = course.situation().counts().stream().filter(count -> count.on().isBefore(relapse.on())).reduce((earlier, later) -> later);
        String words = Sentences.ENGLISH.say("relapse." + Spelling.of(relapse.cause()), Map.of("relapse-value", Sentences.plain(relapse.value())));
        return new FoundRelapse(relapse.on(), course.daysIntoTaper(relapse.on()).orElseThrow(), relapse.cause(), relapse.value(), lastBefore,
                relapse.confirming(), words);
    }
}
