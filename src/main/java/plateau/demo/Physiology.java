package plateau.demo;

/**
 * How one subject's platelets answer to the drug: an Emax curve of the count over the daily dose.
 *
 * @param baseline     10^9/L without drug
 * @param gain         by how many baselines the count can rise at most; below 2 is a non-responder
 * @param halfDoseMg   mg a day that bring half of that
 * @param delayDays    days until a dose shows at all, as a megakaryocyte needs to ripen
 * @param settlingDays time constant of the approach to the new level after that
 * @param scatter      day-to-day variability, as a standard deviation of the logarithm
 * @param recovery     10^9/L that come back for good in the months of treatment; 0 for most
 */
record Physiology(double baseline, double gain, double halfDoseMg, int delayDays, double settlingDays, double scatter, double recovery) {

    private static final int RECOVERY_BEGINS = 30;
    private static final int RECOVERY_DAYS = 120;


    /** 10^9/L after weeks on this daily average. */
    double steadyCount(double mgADay) {
        double squared = mgADay * mgADay;
        return baseline * (1 + gain * squared / (halfDoseMg * halfDoseMg + squared));
    }

    /** What has come back of it so many days after the first dose. */
    double recovered(int days) {
        return recovery * Math.max(0, Math.min(RECOVERY_DAYS, days - RECOVERY_BEGINS)) / RECOVERY_DAYS;
    }
}
