package plateau.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** The platelets of one subject, day after day. */
final class Platelets {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 900;
    /** How much of a day's deviation is left on the next. */
    private static final double PERSISTENCE = 0.7;
    private static final double ANALYSER_SCATTER = 0.04;

    private final Physiology physiology;
    private final Chances chances;
    private final Deque<Double> ripening = new ArrayDeque<>();
    private double working;
    private int days;
    private double deviation;

    Platelets(Physiology physiology, Chances chances) {
        this.physiology = physiology;
        this.chances = chances;
        for (int day = 0; day < physiology.delayDays(); day++) {
            ripening.add(0.0);
        }
    }

    /** Lives through a day with a daily average of drug. */
    void live(double mgADay) {
        ripening.addLast(mgADay);
        days++;
        working += (ripening.removeFirst() - working) / physiology.settlingDays();
        deviation = PERSISTENCE * deviation + Math.sqrt(1 - PERSISTENCE * PERSISTENCE) * physiology.scatter() * chances.normal();
    }

    /** A reaction, as to an infection, that dies away within days. @return a sample of today, so much higher than the one measured */
    int rise(double factor, int measured) {
        deviation += Math.log(factor);
        return (int) Math.round(measured * factor);
    }

    /** A sample of today, in 10^9/L. */
    int count() {
        double measured = (physiology.steadyCount(working) + physiology.recovered(days)) * Math.exp(deviation + ANALYSER_SCATTER * chances.normal());
        return (int) Math.max(LOWEST, Math.min(HIGHEST, Math.round(measured)));
    }
}
