package plateau.protocol;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A regimen from the day it starts until the next one starts.
 *
 * @param offReason only with 0 mg, and an interruption where none is given
 * @throws SituationException for a reason beside a dose
 */
public record RegimenPeriod(LocalDate from, Regimen regimen, Optional<OffReason> offReason) {

    public RegimenPeriod {
        Objects.requireNonNull(from);
        SituationException.refuseIf(!regimen.isOff() && offReason.isPresent(), "reason", "flaw.reason-with-dose");
        offReason = regimen.isOff() ? Optional.of(offReason.orElse(OffReason.INTERRUPTION)) : offReason;
    }

    public static RegimenPeriod of(LocalDate from, Regimen regimen) {
        return new RegimenPeriod(from, regimen, Optional.empty());
    }

    public static RegimenPeriod off(LocalDate from, OffReason reason) {
        return new RegimenPeriod(from, Regimen.OFF, Optional.of(reason));
    }

    boolean isOnDrug() {
        return !regimen.isOff();
    }

    boolean isInterruption() {
        return offReason.filter(OffReason.INTERRUPTION::equals).isPresent();
    }
}
