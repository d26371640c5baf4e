package plateau.casebook.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A regimen and the days it held: from its start up to the start of a different one. */
record DosePeriod(DoseStep dose, LocalDate from, LocalDate until) {

    static List<DosePeriod> of(List<DoseStep> steps, LocalDate first, LocalDate end) {
        var periods = new ArrayList<DosePeriod>();
        for (int i = 0; i < steps.size(); i++) {
            var until = i + 1 < steps.size() ? steps.get(i + 1).from() : end;
            var period = new DosePeriod(steps.get(i), latest(steps.get(i).from(), first), earliest(until, end));
            if (period.from.isBefore(period.until)) {
                append(period, periods);
            }
        }
        return List.copyOf(periods);
    }

    private static void append(DosePeriod period, List<DosePeriod> periods) {
        int last = periods.size() - 1;
        if (last >= 0 && periods.get(last).dose.isSameRegimenAs(period.dose)) {
            periods.set(last, new DosePeriod(period.dose, periods.get(last).from, period.until));
        } else {
            periods.add(period);
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
