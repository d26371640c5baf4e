package plateau.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plateau.protocol.DatedCount;
import plateau.protocol.NextCount;
import plateau.protocol.RegimenPeriod;
import plateau.protocol.Situation;
import plateau.subject.TaperPhase;

/**
 * Everything that a subject's schedule follows from, as far as it is known.
 *
 * @param known     every fact and regimen up to today, which is its date
 * @param tapers    in the order in which they began
 * @param decidedOn the days with a dose decision
 * @param asked     by day, the next count that a decision then asked for by a rule with a window of its own
 * @param endedOn   the last day in the study
 */
public record SubjectCourse(Situation known, List<TaperSpan> tapers, Set<LocalDate> decidedOn, Map<LocalDate, NextCount> asked,
        Optional<LocalDate> endedOn) {

    LocalDate today() {
        return known.asOf();
    }

    /** What was known of the subject at the end of a day, by what is known now. */
    Situation on(LocalDate day) {
        return phaseOn(day).in(known.withAsOf(day));
    }

    /** The same before that day's decision, while a taper is under way. */
    Situation beforeDecisionOn(LocalDate day, TaperSpan taper) {
        List<RegimenPeriod> before = known.regimens().stream().filter(period -> period.from().isBefore(day)).toList();
        return taper.tapering().in(known.withRegimens(before).withAsOf(day));
    }

    TaperPhase phaseOn(LocalDate day) {
        return tapers.stream().filter(taper -> taper.hasBegun(day)).reduce((earlier, later) -> later)
                .map(taper -> taper.phaseOn(day)).orElse(TaperPhase.TITRATION);
    }

    /** The days on which something happened that can move the next count, in their order. */
    TreeSet<LocalDate> turns() {
        TreeSet<LocalDate> days = new TreeSet<>(Comparator.naturalOrder());
        Stream.of(known.counts().stream().map(DatedCount::on), known.regimens().stream().map(RegimenPeriod::from), asked.keySet().stream(), endedOn.stream(),
                        tapers.stream().flatMap(taper -> Stream.of(Optional.of(taper.from()), taper.withdrawnOn(), taper.endedOn()).flatMap(Optional::stream)))
                .flatMap(each -> each).filter(day -> !day.isAfter(lastDay())).forEach(days::add);
        return days;
    }

    /** Today, or the last day in the study. */
    LocalDate lastDay() {
        return endedOn.filter(day -> day.isBefore(today())).orElse(today());
    }

    boolean hasEndedBy(LocalDate day) {
        return endedOn.filter(last -> !last.isAfter(day)).isPresent();
    }

    boolean hasCountOn(LocalDate day) {
        return known.counts().stream().anyMatch(count -> count.on().equals(day));
    }

    Optional<LocalDate> firstCountAfter(LocalDate day) {
        return known.counts().stream().map(DatedCount::on).filter(on -> on.isAfter(day)).findFirst();
    }

    boolean isDecidedIn(LocalDate from, LocalDate to) {
        return decidedOn.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }
}
