package plateau.relapse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plateau.protocol.DatedCount;
import plateau.protocol.FoundRelapse;

/**
 * What is known of a relapse, and what a declaration signs.
 *
 * @param on         day of the count's collection, or of the event
 * @param taperDay   days from the start of the taper to it
 * @param observed   the count in 10^9/L or the WHO grade of the bleeding; 0 for a rescue
 * @param confirmed  by a second count, or seen by an event, which needs none
 * @param lastBefore the last count before it
 * @param confirming the count that confirmed it
 */
public record RelapseFacts(LocalDate on, int taperDay, Cause cause, BigDecimal observed, boolean confirmed, Optional<DatedCount> lastBefore,
        Optional<DatedCount> confirming) {

    /** Numbers are equal whatever the scale in which they were read. */
    public RelapseFacts {
        observed = plain(observed);
        lastBefore = lastBefore.map(RelapseFacts::plain);
        confirming = confirming.map(RelapseFacts::plain);
    }

    static RelapseFacts of(FoundRelapse found) {
        return new RelapseFacts(found.on(), found.days(), Cause.of(found.cause()), found.value(), found.isConfirmed(), found.lastBefore(), found.confirming());
    }

    /** Such as {@code Count 22}. */
    public String words() {
        return switch (cause) {
            case COUNT -> "Count " + observed.toPlainString();
            case BLEEDING -> "Bleeding of WHO grade " + observed.toPlainString();
            case RESCUE -> "Rescue therapy";
        };
    }

    /** Everything in it as text, for the signature. */
    String content() {
        return Stream.of(on, taperDay, cause, observed.toPlainString(), confirmed, lastBefore.map(RelapseFacts::text), confirming.map(RelapseFacts::text))
                .map(Objects::toString).collect(Collectors.joining("\n"));
    }

    private static String text(DatedCount count) {
        return count.value().toPlainString() + " on " + count.on();
    }

    private static DatedCount plain(DatedCount count) {
        return new DatedCount(count.on(), plain(count.value()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
