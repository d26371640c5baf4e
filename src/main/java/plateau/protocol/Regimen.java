package plateau.protocol;

import java.math.BigDecimal;

/**
 * A dose and how often it is taken.
 *
 * @param doseMg    mg at a time, 0 or more; 2.5 and 2.50 are the same dose
 * @param everyDays 1 daily, 2 every other day; 0 mg goes with 1
 * @throws SituationException for a negative dose or any other interval
 */
public record Regimen(BigDecimal doseMg, int everyDays) {

    public static final Regimen OFF = new Regimen(BigDecimal.ZERO, 1);

    public Regimen {
        SituationException.refuseIf(doseMg.signum() < 0, "doseMg", "flaw.dose-negative");
        SituationException.refuseIf(everyDays != 1 && everyDays != 2, "everyDays", "flaw.interval");
        SituationException.refuseIf(doseMg.signum() == 0 && everyDays != 1, "everyDays", "flaw.interval-off");
        doseMg = plain(doseMg);
    }

    public static Regimen daily(BigDecimal doseMg) {
        return new Regimen(doseMg, 1);
    }

    /** mg a day. */
    public BigDecimal dailyAverage() {
        return doseMg.divide(BigDecimal.valueOf(everyDays));
    }

    public boolean isOff() {
        return doseMg.signum() == 0;
    }

    boolean isLessThan(Regimen other) {
        return dailyAverage().compareTo(other.dailyAverage()) < 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }
}
