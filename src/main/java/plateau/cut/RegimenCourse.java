package plateau.cut;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plateau.cut.CutSubject.Dose;

/**
 * The regimens of a subject by the day on which each began: those it was taken over with, then those decided, of several on a
 * day the last. Before the first drug there is none. They are what was to be taken; the portal does not record what was.
 */
public record RegimenCourse(TreeMap<LocalDate, Dose> byDay) {

    public static RegimenCourse of(CutSubject subject) {
        TreeMap<LocalDate, Dose> all = new TreeMap<>();
        subject.stated().forEach(stated -> all.put(stated.from(), stated.dose()));
        subject.decisions().forEach(decision -> all.put(decision.on(), decision.taken()));
        // the last day in the study may be told after a later decision was signed
        subject.endedOn().ifPresent(last -> all.tailMap(last, false).clear());
        TreeMap<LocalDate, Dose> byDay = new TreeMap<>();
        all.forEach((day, dose) -> {
            if (!byDay.isEmpty() || !dose.noDrug()) {
                byDay.put(day, dose);
            }
        });
        return new RegimenCourse(byDay);
    }

    /** The day on which a subject's study treatment began: for one taken over from a running trial the first day of treatment there. */
    public static Optional<LocalDate> firstDay(CutSubject subject) {
        return subject.imported() ? subject.dayOne() : Optional.ofNullable(of(subject).byDay.firstEntry()).map(Map.Entry::getKey);
    }

    /** Empty before the first. */
    public Optional<Dose> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }
}
