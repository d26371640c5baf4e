package plateau.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Decision;

/** The regimens of a subject by the day on which each began, by its last decision of that day.. */
public record RegimenCourse(TreeMap<LocalDate, Regimen> byDay) {

    /** A regimen. @param doseMg empty while it is blinded */
    public record Regimen(Optional<BigDecimal> doseMg, int everyDays) {

        static final Regimen OFF = new Regimen(Optional.of(BigDecimal.ZERO), 1);

        public boolean isOff() {
            return doseMg.filter(dose -> dose.signum() == 0).isPresent();
        }

        public boolean isBlinded() {
            return doseMg.isEmpty();
        }
    }

    public static RegimenCourse of(CutSubject subject) {
        TreeMap<LocalDate, Decision> decided = new TreeMap<>();
        subject.decisions().forEach(decision -> decided.merge(decision.on(), decision, (one, other) -> one.number() > other.number() ? one : other));
        TreeMap<LocalDate, Regimen> byDay = new TreeMap<>();
        decided.forEach((day, decision) -> {
            Regimen regimen = regimen(decision, subject.blinded());
            if (!byDay.isEmpty() || !regimen.isOff()) {
                byDay.put(day, regimen);
            }
        });
        return new RegimenCourse(byDay);
    }

    private static Regimen regimen(Decision decision, boolean blinded) {
        if (decision.off().isPresent() || decision.dose().doseMg().filter(dose -> dose.signum() == 0).isPresent()) {
            return Regimen.OFF;
        }
        return new Regimen(decision.dose().doseMg().filter(dose -> !blinded).map(BigDecimal::stripTrailingZeros), decision.dose().everyDays());
    }

    public Optional<LocalDate> firstDay() {
        return byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.firstKey());
    }

    /** Empty before the first. */
    public Optional<Regimen> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }
}
