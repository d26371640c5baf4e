package plateau.statistics.chart;

import java.util.Locale;
import java.util.Optional;
import plateau.statistics.Interval;
import plateau.statistics.KaplanMeier;
import plateau.statistics.MedianTime;

/**
 * The words of one curve. For the time to relapse: title "Time to first relapse", share "Without relapse", happened
 * "relapsed", axis "Days since the last dose".
 */
public record CurveWords(String title, String share, String happened, String axis) {

    /** The median with its log-log interval: "15 days (14 to 16)". */
    public static String median(MedianTime median) {
        return median.days().isEmpty() && median.lower().isEmpty() ? "not reached" : median.days().map(CurveWords::days).orElse("not reached")
                + " (" + day(median.lower()) + " to " + day(median.upper()) + ")";
    }

    public static String percent(double share) {
        return number(share) + " %";
    }

    public static String percent(Interval interval) {
        return number(interval.lower()) + " to " + percent(interval.upper());
    }

    String heading() {
        return share + " (%)";
    }

    /** The curve for those who hear it. */
    String description(CurveData data) {
        var estimate = data.estimate();
        return estimate.subjects() == 0 ? "No observation yet." : "%s of %s %s, %s censored. Median %s, Kaplan-Meier with 95 %% log-log interval.%s%s".formatted(
                estimate.events(), estimate.subjects(), happened, estimate.censored(), median(estimate.median()), last(estimate), references(data));
    }

    private String last(KaplanMeier estimate) {
        return " %s on day %d: %s.".formatted(share, estimate.lastDay(), percent(estimate.survival(estimate.lastDay())));
    }

    private static String references(CurveData data) {
        return data.references().stream().map(reference -> " For comparison: " + reference.words() + ".").reduce("", String::concat);
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String day(Optional<Integer> day) {
        return day.map(String::valueOf).orElse("not reached");
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }
}
