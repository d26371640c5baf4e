package plateau.casebook.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The regimen in force from a day on: so many mg every so many days; 0 mg is off. */
public record DoseStep(LocalDate from, BigDecimal doseMg, int everyDays) {

    public DoseStep {
        requireNonNull(from);
        if (doseMg.signum() < 0 || everyDays < 1) {
            throw new IllegalArgumentException("No regimen: " + doseMg + " mg every " + everyDays + " days");
        }
    }

    boolean isOff() {
        return doseMg.signum() == 0;
    }

    boolean isDaily() {
        return everyDays == 1;
    }

    boolean isSameRegimenAs(DoseStep other) {
        return doseMg.compareTo(other.doseMg) == 0 && (isOff() || everyDays == other.everyDays);
    }

    double mgPerDay() {
        return doseMg.doubleValue() / everyDays;
    }

    String milligrams() {
        return doseMg.stripTrailingZeros().toPlainString();
    }

    String interval() {
        return switch (everyDays) {
            case 1 -> "daily";
            case 2 -> "every other day";
            default -> "every " + everyDays + " days";
        };
    }

    String words() {
        return isOff() ? "off" : milligrams() + " mg " + interval();
    }
}
