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
 */
record Physiology(double baseline, double gain, double halfDoseMg, int delayDays, double settlingDays, double scatter) {

    /** 10^9/L after weeks on this daily average. */
    double steadyCount(double mgADay) {
        double squared = mgADay * mgADay;
        return baseline * (1 + gain * squared / (halfDoseMg * halfDoseMg + squared));
    }
}
