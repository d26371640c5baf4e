package plateau.protocol;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A situation read as a course of treatment; nothing here needs a number of the protocol. */
record Course(Situation situation) {

    LocalDate asOf() {
        return situation.asOf();
    }

    /** The same facts on a later day, had nothing else happened. */
    Course on(LocalDate later) {
        return new Course(situation.withAsOf(later));
    }

    long daysSince(LocalDate day) {
        return DAYS.between(day, asOf());
    }

    Optional<RegimenPeriod> inForce() {
        return fromTheEnd(situation.regimens(), 1);
    }

    /** The regimen in force, off where there is none yet. */
    Regimen regimen() {
        return inForce().map(RegimenPeriod::regimen).orElse(Regimen.OFF);
    }

    Optional<Regimen> regimenBefore() {
        return fromTheEnd(situation.regimens(), 2).map(RegimenPeriod::regimen);
    }

    /** The last regimen with a dose. */
    Optional<Regimen> lastOnDrug() {
        return situation.regimens().stream().filter(RegimenPeriod::isOnDrug)
                .reduce((earlier, later) -> later).map(RegimenPeriod::regimen);
    }

    Optional<Long> daysOnRegimen() {
        return inForce().map(RegimenPeriod::from).map(this::daysSince);
    }

    /** Days from the start of the regimen in force to a day; negative for an earlier day. */
    Optional<BigDecimal> daysIntoRegimen(LocalDate day) {
        return inForce().map(period -> BigDecimal.valueOf(DAYS.between(period.from(), day)));
    }

    Optional<LocalDate> firstDose() {
        return situation.regimens().stream().findFirst().map(RegimenPeriod::from);
    }

    Optional<LocalDate> firstDayOnDrug() {
        return situation.regimens().stream().filter(RegimenPeriod::isOnDrug).findFirst().map(RegimenPeriod::from);
    }

    /** How the regimen in force came about; empty without one. */
    Optional<Origin> origin() {
        return inForce().map(period -> Origin.of(period.regimen(), regimenBefore()));
    }

    Optional<DatedCount> currentCount() {
        return fromTheEnd(situation.counts(), 1);
    }

    /** A count collected on the day a regimen starts was collected on the regimen before it. */
    boolean isOnRegimen(DatedCount count) {
        return inForce().filter(period -> count.on().isAfter(period.from())).isPresent();
    }

    List<DatedCount> countsOnRegimen() {
        return situation.counts().stream().filter(this::isOnRegimen).toList();
    }

    boolean currentCountPrecedesRegimen() {
        return inForce().isPresent() && currentCount().filter(count -> !isOnRegimen(count)).isPresent();
    }

    Optional<LocalDate> taperStarted() {
        return situation.taperStarted().filter(start -> situation.stage() != Stage.TITRATION);
    }

    boolean isSinceTaperStart(LocalDate day) {
        return taperStarted().filter(start -> !day.isBefore(start)).isPresent();
    }

    boolean isAfterTaperStart(LocalDate day) {
        return taperStarted().filter(day::isAfter).isPresent();
    }

    Optional<Integer> daysIntoTaper(LocalDate day) {
        return taperStarted().map(start -> Math.toIntExact(DAYS.between(start, day)));
    }

    /** The regimen before the taper: the latest that began before the day on which the taper started. */
    Optional<RegimenPeriod> beforeTaper() {
        return fromBeforeTaper().stream().findFirst();
    }

    /** From the regimen before the taper to the one in force. */
    List<RegimenPeriod> fromBeforeTaper() {
        List<RegimenPeriod> all = situation.regimens();
        long before = all.stream().filter(period -> taperStarted().filter(period.from()::isBefore).isPresent()).count();
        return before == 0 ? List.of() : all.subList((int) before - 1, all.size());
    }

    Optional<DatedCount> latestCountIn(RegimenPeriod period, RegimenPeriod next) {
        return latestCountUpTo(next.from()).filter(count -> count.on().isAfter(period.from()));
    }

    private Optional<DatedCount> latestCountUpTo(LocalDate day) {
        int found = Collections.binarySearch(situation.counts(), new DatedCount(day, BigDecimal.ZERO), comparing(DatedCount::on));
        int place = found >= 0 ? found : -found - 2;
        return place < 0 ? Optional.empty() : Optional.of(situation.counts().get(place));
    }

    Optional<Integer> worstBleedingSinceCount() {
        return currentCount().flatMap(count -> situation.bleedings().stream()
                .filter(bleeding -> !bleeding.on().isBefore(count.on()))
                .map(DatedBleeding::whoGrade).max(Integer::compare));
    }

    /** The day from which the next count is reckoned while the regimen stays; empty before any count or regimen. */
    Optional<LocalDate> baseDay() {
        return Stream.concat(currentCount().map(DatedCount::on).stream(), inForce().map(RegimenPeriod::from).stream())
                .max(LocalDate::compareTo);
    }

    SubjectState state() {
        return inForce().map(period -> period.isOnDrug() ? onDrug() : offDrug()).orElse(SubjectState.NOT_STARTED);
    }

    private SubjectState onDrug() {
        return situation.stage() == Stage.TAPER ? SubjectState.TAPERING : SubjectState.ON_DRUG;
    }

    private SubjectState offDrug() {
        if (situation.stage() == Stage.FOLLOW_UP) {
            return SubjectState.WITHDRAWN;
        }
        return wasStopped() ? SubjectState.STOPPED : SubjectState.HELD;
    }

    /** An interruption entered after a stop does not undo the stop: only the drug taken again does. */
    private boolean wasStopped() {
        return situation.regimens().stream().reduce(false,
                (stopped, period) -> !period.isOnDrug() && (stopped || !period.isInterruption()), Boolean::logicalOr);
    }

    private static <T> Optional<T> fromTheEnd(List<T> list, int place) {
        return list.size() < place ? Optional.empty() : Optional.of(list.get(list.size() - place));
    }
}
