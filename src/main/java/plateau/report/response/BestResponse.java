package plateau.report.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * The best confirmed response in the terms of the International Working Group.
 *
 * <p>Source: F. Rodeghiero et al., Blood 2009;113:2386-2393.
 */
enum BestResponse {
    COMPLETE, RESPONSE, NONE;

    private static final int DAYS_APART = 7;

    /** @param bleedings the days of bleedings of WHO grade 1 or more */
    static BestResponse of(TreatmentPeriod period, List<LocalDate> bleedings) {
        if (isConfirmed(period, bleedings, each -> each.isAtLeast(Assessment.COMPLETE))) {
            return COMPLETE;
        }
        return isConfirmed(period, bleedings, each -> period.baseline().filter(each::isRaisedFrom).isPresent()) ? RESPONSE : NONE;
    }

    /** Whether two counts so far apart hold, with all between them, and no bleeding from the one to the other. */
    private static boolean isConfirmed(TreatmentPeriod period, List<LocalDate> bleedings, Predicate<Assessment> holds) {
        LocalDate since = null;
        for (Assessment each : period.assessments()) {
            if (!holds.test(each) || each.afterRescue() || bleedsBetween(each.on(), each.on(), bleedings)) {
                since = null;
            } else if (since == null || bleedsBetween(since, each.on(), bleedings)) {
                since = each.on();
            } else if (ChronoUnit.DAYS.between(since, each.on()) >= DAYS_APART) {
                return true;
            }
        }
        return false;
    }

    private static boolean bleedsBetween(LocalDate first, LocalDate last, List<LocalDate> bleedings) {
        return bleedings.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }
}
