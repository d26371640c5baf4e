package plateau.protocol;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first relapse since a taper started (protocol.md 4), with the counts between which it lies: it is seen only at a
 * count or an event, so it may have begun on any day after the last count before it.
 *
 * @param on         day of the count's collection, or of the event
 * @param days       days from the start of the taper to it
 * @param lastBefore the last count before it
 * @param count      the count that is the relapse, where it is one
 * @param confirming the count that confirmed it, where there is one
 * @param inWords    what it was, such as "a count of 22"
 */
public record FoundRelapse(LocalDate on, int days, RelapseCause cause, Optional<DatedCount> lastBefore, Optional<DatedCount> count,
        Optional<DatedCount> confirming, String inWords) {

    public boolean isConfirmed() {
        return cause != RelapseCause.COUNT_UNCONFIRMED;
    }
}
