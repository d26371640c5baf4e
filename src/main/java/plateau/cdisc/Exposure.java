package plateau.cdisc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plateau.cut.CutSubject;
import plateau.cut.CutSubject.Dose;
import plateau.cut.RegimenCourse;

/**
 * EX: a row for each time with one regimen. Days without drug have no row, and a regimen that goes on has no end. While a stage is
 * blinded the row says neither the dose nor how often.
 */
final class Exposure {

    static final List<Variable> VARIABLES = List.of(
            Variable.whole("EXSEQ", "Sequence Number"),
            Variable.text("EXTRT", "Name of Treatment", 30).key(3),
            Variable.number("EXDOSE", "Dose"),
            Variable.text("EXDOSU", "Dose Units", 2),
            Variable.text("EXDOSFRM", "Dose Form", 6),
            Variable.text("EXDOSFRQ", "Dosing Frequency per Interval", 4),
            Variable.text("EXROUTE", "Route of Administration", 4),
            Variable.date("EXSTDTC", "Start Date/Time of Treatment").key(4),
            Variable.date("EXENDTC", "End Date/Time of Treatment"),
            Variable.whole("EXSTDY", "Study Day of Start of Treatment"),
            Variable.whole("EXENDY", "Study Day of End of Treatment"));

    private Exposure() {
    }

    /** @param end its last day, empty while it goes on */
    private record Interval(Dose dose, LocalDate start, Optional<LocalDate> end) {
    }

    static List<List<Object>> rows(StudySubject of) {
        List<List<Object>> rows = new ArrayList<>();
        for (Interval interval : intervals(of.subject())) {
            Optional<BigDecimal> dose = interval.dose.doseMg();
            LocalDate end = interval.end.orElse(null);
            rows.add(of.row("EX", rows.size() + 1, dose.isPresent() ? "HETROMBOPAG" : "HETROMBOPAG OR PLACEBO", dose.orElse(null), dose.map(known -> "mg").orElse(null),
                    "TABLET", dose.map(known -> frequency(interval.dose.everyDays())).orElse(null), "ORAL", interval.start, end, of.studyDay(interval.start), of.studyDay(end)));
        }
        return rows;
    }

    /** Empty while the treatment goes on, and where there was none. */
    static Optional<LocalDate> lastDay(CutSubject subject) {
        return intervals(subject).stream().reduce((earlier, later) -> later).flatMap(Interval::end);
    }

    private static List<Interval> intervals(CutSubject subject) {
        List<Interval> intervals = new ArrayList<>();
        Optional<Interval> open = Optional.empty();
        for (Map.Entry<LocalDate, Dose> began : RegimenCourse.of(subject).byDay().entrySet()) {
            Optional<Dose> dose = Optional.of(began.getValue()).filter(taken -> !taken.noDrug());
            if (!dose.equals(open.map(Interval::dose))) {
                open.ifPresent(interval -> intervals.add(until(interval, began.getKey().minusDays(1))));
                open = dose.map(taken -> new Interval(taken, began.getKey(), Optional.empty()));
            }
        }
        open.ifPresent(interval -> intervals.add(subject.endedOn().map(day -> until(interval, day)).orElse(interval)));
        return intervals;
    }

    private static Interval until(Interval interval, LocalDate day) {
        return new Interval(interval.dose, interval.start, Optional.of(day.isBefore(interval.start) ? interval.start : day));
    }

    private static String frequency(int everyDays) {
        return switch (everyDays) {
            case 1 -> "QD";
            case 2 -> "QOD";
            default -> "Q%dD".formatted(everyDays);
        };
    }
}
