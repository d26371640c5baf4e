package plateau.report.response;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Count;
import plateau.cut.CutSubject.Rescue;
import plateau.cut.CutSubject.Taper;
import plateau.cut.CutStamp;
import plateau.cut.RegimenCourse;

/**
 * The time in which a subject's response is judged: from the day after the first dose to the first day of its first taper,
 * its last day in the study or the day of the cut, whichever comes first.
 *
 * @param studyUntil its last day in the study, or the day of the cut
 * @param until      the last day of this period
 * @param baseline   the latest count up to the day of the first dose
 */
record TreatmentPeriod(LocalDate firstDose, LocalDate today, LocalDate studyUntil, LocalDate until, Optional<BigDecimal> baseline, List<Assessment> assessments) {

    /** As long as the protocol file asks a subject to be without rescue before a taper. */
    static final int RESCUE_DAYS = 28;

    /** Empty without a first dose up to the day of the cut. */
    static Optional<TreatmentPeriod> of(CutSubject subject, CutStamp stamp) {
        LocalDate today = LocalDate.ofInstant(stamp.takenAt(), ZoneId.of(subject.zone()));
        return RegimenCourse.firstDay(subject).filter(day -> subject.subjectNumber().isPresent() && !day.isAfter(today)).map(day -> of(subject, day, today));
    }

    private static TreatmentPeriod of(CutSubject subject, LocalDate firstDose, LocalDate today) {
        LocalDate studyUntil = subject.endedOn().filter(day -> day.isBefore(today)).orElse(today);
        LocalDate until = Stream.concat(Stream.of(studyUntil), subject.tapers().stream().map(Taper::startedOn)).min(LocalDate::compareTo).orElseThrow();
        TreeMap<LocalDate, Count> byDay = new TreeMap<>();
        subject.counts().stream().filter(count -> count.edition().stands()).sorted(comparing(Count::collectedAt).thenComparing(Count::number))
                .forEach(count -> byDay.put(count.collectedOn(), count));
        List<LocalDate> rescues = standing(subject).map(Rescue::on).toList();
        return new TreatmentPeriod(firstDose, today, studyUntil, until, Optional.ofNullable(byDay.floorEntry(firstDose)).map(count -> count.getValue().value()),
                byDay.values().stream().filter(count -> count.collectedOn().isAfter(firstDose) && !count.collectedOn().isAfter(until))
                        .map(count -> assessment(count, firstDose, rescues)).toList());
    }

    static Stream<Rescue> standing(CutSubject subject) {
        return subject.rescues().stream().filter(rescue -> rescue.edition().stands());
    }

    private static Assessment assessment(Count count, LocalDate firstDose, List<LocalDate> rescues) {
        LocalDate on = count.collectedOn();
        return new Assessment(on, Math.toIntExact(ChronoUnit.DAYS.between(firstDose, on)), count.value(),
                rescues.stream().anyMatch(rescue -> !on.isBefore(rescue) && !on.isAfter(rescue.plusDays(RESCUE_DAYS))));
    }

    LocalDate day(int sinceFirstDose) {
        return firstDose.plusDays(sinceFirstDose);
    }

    boolean isInStudyOn(int day) {
        return !day(day).isAfter(studyUntil);
    }

    /** Since the first dose, a taper and the time after it included. */
    boolean isInStudySinceFirstDose(LocalDate on) {
        return !on.isBefore(firstDose) && !on.isAfter(studyUntil);
    }

    /** The assessment nearest to a day among those at most so many days from it; of two as near the later. */
    Optional<Assessment> nearest(int day, int reach) {
        return assessments.stream().filter(each -> Math.abs(each.day() - day) <= reach)
                .min(comparing((Assessment each) -> Math.abs(each.day() - day)).thenComparing(comparing(Assessment::day).reversed()));
    }
}
