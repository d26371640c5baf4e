package plateau.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import plateau.page.Written;

/** Why a possible platelet count is unlikely, so that it is asked about once before it is saved. */
public final class Doubt {

    private static final BigDecimal HIGH_FOR_GIGA = new BigDecimal("1000");
    private static final BigDecimal LOW_FOR_SINGLE = BigDecimal.ONE;
    private static final BigDecimal JUMP = new BigDecimal("5");
    private static final int JUMP_DAYS = 7;

    private Doubt() {
    }

    /** A count that was collected earlier. */
    public record Earlier(BigDecimal gigaPerLitre, LocalDate collectedOn) {
    }

    /** @param last the count collected last before this one */
    public static Optional<String> about(Measurement count, Optional<PlateletCount> last) {
        return after(count, last.map(before -> new Earlier(before.gigaPerLitre(), before.collectedOn())));
    }

    public static Optional<String> after(Measurement count, Optional<Earlier> last) {
        BigDecimal value = count.gigaPerLitre();
        if (count.unit() != PlateletUnit.PER_MICROLITRE && value.compareTo(HIGH_FOR_GIGA) >= 0) {
            return Optional.of("%s %s looks like a count per microlitre.".formatted(count.typedValue(), count.unit().label()));
        }
        if (count.unit() == PlateletUnit.PER_MICROLITRE && value.compareTo(LOW_FOR_SINGLE) < 0 && value.signum() > 0) {
            return Optional.of("%s /uL is less than 1 ×10⁹/L. It looks like a count in 10^9/L.".formatted(count.typedValue()));
        }
        return last.filter(before -> isJump(before, count)).map(before -> "%s ×10⁹/L is five times the last count or more: %s on %s."
                .formatted(Written.number(value), Written.number(before.gigaPerLitre()), Written.date(before.collectedOn())));
    }

    /** Whether a count of the same day says the same: perhaps one sample whose time was written down twice. */
    public static boolean isTwin(Earlier other, Measurement count) {
        return other.collectedOn().equals(count.collectedOn()) && other.gigaPerLitre().compareTo(count.gigaPerLitre()) == 0;
    }

    public static String twin(Earlier other) {
        return "%s ×10⁹/L is recorded for %s already, at another time of the day.".formatted(Written.number(other.gigaPerLitre()), Written.date(other.collectedOn()));
    }

    private static boolean isJump(Earlier before, Measurement count) {
        return before.gigaPerLitre().signum() > 0
                && !count.collectedOn().isAfter(before.collectedOn().plusDays(JUMP_DAYS))
                && count.gigaPerLitre().compareTo(before.gigaPerLitre().multiply(JUMP)) >= 0;
    }
}
