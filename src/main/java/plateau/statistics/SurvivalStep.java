package plateau.statistics;

import java.util.Optional;

/**
 * A day on which at least one observation ended: how many were at risk just before, how many had the event, how many
 * were censored, and the share still free of the event afterwards. The greenwoodSum is that of d / (n (n - d)) over the
 * events so far.
 *
 * <p>Source: E. L. Kaplan, P. Meier, J Am Stat Assoc 1958;53:457-481. Who is censored on the day of an event is at risk for it.
 */
public record SurvivalStep(int days, int atRisk, int events, int censored, double survival, double greenwoodSum) {

    static final SurvivalStep START = new SurvivalStep(0, 0, 0, 0, 1, 0);

    SurvivalStep next(int day, int atRiskThen, int eventsThen, int censoredThen) {
        int free = atRiskThen - eventsThen;
        double share = (double) free / atRiskThen;
        double added = eventsThen == 0 ? 0 : (double) eventsThen / ((double) atRiskThen * free);
        return new SurvivalStep(day, atRiskThen, eventsThen, censoredThen, survival * share, greenwoodSum + added);
    }

    /** Greenwood's variance of the survival; 0 where nobody is left, which is its limit. */
    public double variance() {
        return survival == 0 ? 0 : survival * survival * greenwoodSum;
    }

    /** The pointwise interval by the log-log transformation; empty where nobody is left, for there it is not defined. */
    public Optional<Interval> interval() {
        return LogLog.interval(survival, greenwoodSum);
    }
}
