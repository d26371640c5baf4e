package plateau.protocol;

import java.math.BigDecimal;

/** A dose in mg, taken daily, with which treatment begins, and why it does. */
public record StartDose(BigDecimal doseMg, Source source) {

    public Regimen regimen() {
        return Regimen.daily(doseMg);
    }
}
