package plateau.protocol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plain history with a few numbers in it.
 *
 * @param taken     the regimens in their order, the last one in force
 * @param off       why the last one is off, where it is
 * @param taperDays from the start of the taper to the withdrawal, in follow-up
 * @param rescued   whether rescue therapy was given on the day the taper started
 */
record SampleHistory(LocalDate asOf, Stage stage, List<Regimen> taken, OffReason off, int taperDays, boolean rescued,
        boolean adherent, Map<Dial, BigDecimal> numbers) {

    private static final int A_MONTH = 30;

    SampleHistory with(Dial dial, BigDecimal number) {
        Map<Dial, BigDecimal> turned = new EnumMap<>(Dial.class);
        turned.putAll(numbers);
        turned.put(dial, number);
        return new SampleHistory(asOf, stage, taken, off, taperDays, rescued, adherent, turned);
    }

    /** Every regimen begins on a day of its own, and a taper has begun before its step. */
    boolean isPossible() {
        return (taken.size() < 2 || daysBefore() >= taken.size() - 1)
                && (stage != Stage.TAPER || days(Dial.DAYS_ON_REGIMEN) <= days(Dial.DAYS_SINCE_TAPER_START));
    }

    Situation situation() {
        Optional<LocalDate> taperStart = Optional.of(taperStart()).filter(start -> stage != Stage.TITRATION);
        return new Situation(asOf, stage, Optional.empty(), Optional.empty(), taperStart, regimens(),
                List.of(new DatedCount(ago(days(Dial.COUNT_AGE)), numbers.get(Dial.COUNT))),
                days(Dial.BLEEDING) == 0 ? List.of() : List.of(new DatedBleeding(asOf, days(Dial.BLEEDING))),
                rescued ? taperStart.stream().toList() : List.of(), adherent);
    }

    private List<RegimenPeriod> regimens() {
        List<RegimenPeriod> periods = new ArrayList<>();
        int earlier = taken.size() - 1;
        for (int place = 0; place <= earlier; place++) {
            int before = earlier == 0 ? 0 : daysBefore() * (earlier - place) / earlier;
            LocalDate from = ago(days(Dial.DAYS_ON_REGIMEN) + before);
            periods.add(taken.get(place).isOff() ? RegimenPeriod.off(from, off) : RegimenPeriod.of(from, taken.get(place)));
        }
        return periods;
    }

    private int daysBefore() {
        return switch (stage) {
            case TITRATION -> numbers.containsKey(Dial.DAYS_BEFORE_REGIMEN) ? days(Dial.DAYS_BEFORE_REGIMEN) : A_MONTH;
            case TAPER -> days(Dial.DAYS_SINCE_TAPER_START) - days(Dial.DAYS_ON_REGIMEN) + A_MONTH;
            case FOLLOW_UP -> taperDays + A_MONTH;
        };
    }

    private LocalDate taperStart() {
        return ago(stage == Stage.TAPER ? days(Dial.DAYS_SINCE_TAPER_START) : days(Dial.DAYS_ON_REGIMEN) + taperDays);
    }

    private LocalDate ago(int days) {
        return asOf.minusDays(days);
    }

    private int days(Dial dial) {
        return numbers.getOrDefault(dial, BigDecimal.ZERO).intValue();
    }
}
