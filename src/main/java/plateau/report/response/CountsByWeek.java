package plateau.report.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.statistics.Histogram;
import plateau.statistics.Quartiles;

/** Platelet counts by week since the first dose, one of each subject a week; in tenths, so that equal counts meet. */
final class CountsByWeek {

    static final int REACH = 3;
    private static final int PARTS = 10;

    private final List<Histogram> weeks = new ArrayList<>();

    void take(TreatmentPeriod period) {
        period.baseline().ifPresent(count -> week(0).add(tenths(count)));
        int last = period.assessments().stream().mapToInt(Assessment::day).max().orElse(0);
        for (int week = 1; week * 7 - REACH <= last; week++) {
            Optional<Assessment> nearest = period.nearest(week * 7, REACH);
            if (nearest.isPresent()) {
                week(week).add(tenths(nearest.get().count()));
            }
        }
    }

    private Histogram week(int number) {
        while (weeks.size() <= number) {
            weeks.add(new Histogram());
        }
        return weeks.get(number);
    }

    private static int tenths(BigDecimal count) {
        return count.movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Up to the last with a count. */
    int size() {
        return weeks.size();
    }

    int subjects(int week) {
        return weeks.get(week).size();
    }

    /** In 10^9/L. */
    Optional<Quartiles> quartiles(int week) {
        return weeks.get(week).quartiles().map(cuts -> new Quartiles(cuts.lower() / PARTS, cuts.median() / PARTS, cuts.upper() / PARTS));
    }
}
