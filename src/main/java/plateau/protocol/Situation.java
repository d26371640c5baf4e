package plateau.protocol;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is known of a subject on a decision date. The order in which facts are listed does not matter, and anything
 * dated after {@code asOf} is left out. Of several counts on one day the last listed is kept. Whether the facts agree
 * with one another and with a protocol is checked when a recommendation is asked for.
 *
 * @param asOf               decision date
 * @param assignedDoseMg     start dose in mg while there is no regimen; the protocol's own where empty
 * @param baselineCount      10^9/L before treatment
 * @param taperStarted       first day of the taper, in and after a taper
 * @param regimens           the whole history, 0 mg included
 * @param rescues            dates of rescue therapy
 * @param adherenceConfirmed whether the drug was taken as prescribed
 */
public record Situation(LocalDate asOf, Stage stage, Optional<BigDecimal> assignedDoseMg,
        Optional<BigDecimal> baselineCount, Optional<LocalDate> taperStarted, List<RegimenPeriod> regimens,
        List<DatedCount> counts, List<DatedBleeding> bleedings, List<LocalDate> rescues, boolean adherenceConfirmed) {

    public Situation {
        Objects.requireNonNull(stage);
        regimens = upTo(asOf, regimens, RegimenPeriod::from);
        counts = lastOfEachDay(upTo(asOf, counts, DatedCount::on));
        bleedings = upTo(asOf, bleedings, DatedBleeding::on);
        rescues = upTo(asOf, rescues, identity());
    }

    /** Nothing known yet: titration, adherence taken as confirmed. */
    public static Situation on(LocalDate asOf) {
        return new Situation(asOf, Stage.TITRATION, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of(), List.of(), true);
    }

    /** Where the subject stands with the drug. */
    public SubjectState subjectState() {
        return new Course(this).state();
    }

    public Situation withAsOf(LocalDate asOf) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withStage(Stage stage) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withAssignedDoseMg(BigDecimal assignedDoseMg) {
        return new Situation(asOf, stage, Optional.of(assignedDoseMg), baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withBaselineCount(BigDecimal baselineCount) {
        return new Situation(asOf, stage, assignedDoseMg, Optional.of(baselineCount), taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withTaperStarted(LocalDate taperStarted) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, Optional.of(taperStarted),
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withRegimens(List<RegimenPeriod> regimens) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withCounts(List<DatedCount> counts) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withBleedings(List<DatedBleeding> bleedings) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withRescues(List<LocalDate> rescues) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    public Situation withAdherenceConfirmed(boolean adherenceConfirmed) {
        return new Situation(asOf, stage, assignedDoseMg, baselineCount, taperStarted,
                regimens, counts, bleedings, rescues, adherenceConfirmed);
    }

    private static <T> List<T> upTo(LocalDate asOf, List<T> facts, Function<T, LocalDate> date) {
        if (isInOrder(facts, date, 0) && (facts.isEmpty() || !date.apply(facts.get(facts.size() - 1)).isAfter(asOf))) {
            return List.copyOf(facts);
        }
        return facts.stream().filter(fact -> !date.apply(fact).isAfter(asOf)).sorted(comparing(date)).toList();
    }

    private static List<DatedCount> lastOfEachDay(List<DatedCount> counts) {
        return isInOrder(counts, DatedCount::on, 1) ? counts : List.copyOf(counts.stream()
                .collect(toMap(DatedCount::on, identity(), (first, last) -> last, TreeMap::new)).values());
    }

    /** As facts mostly come: spares the sorting of what is sorted. */
    private static <T> boolean isInOrder(List<T> facts, Function<T, LocalDate> date, int daysBetween) {
        for (int place = 1; place < facts.size(); place++) {
            if (DAYS.between(date.apply(facts.get(place - 1)), date.apply(facts.get(place))) < daysBetween) {
                return false;
            }
        }
        return true;
    }
}
