package plateau.demo;

/** Kinds of subjects, by how much drug brings them into the target range. */
enum Responder {
    /** Needs 5 to 7.5 mg. */
    MODERATE(8, 13, 4, 5),
    /** Is in target on 2.5 to 5 mg. */
    GOOD(10, 17, 2.5, 3.5),
    /** Leaves the target range upwards on 5 mg. */
    STRONG(20, 32, 2.5, 3.5),
    /** Passes 400 on 5 mg. */
    OVERSHOOTING(26, 40, 2, 3),
    /** Holds a normal count without drug in the end. */
    LASTING(8, 13, 4, 5, 60, 120),
    /** Holds a low count without drug in the end, without bleeding. */
    FAINT(8, 13, 4, 5, 24, 44),
    /** Is never in target. */
    NONE(0.2, 1.0, 4, 6);

    private final double leastGain;
    private final double mostGain;
    private final double leastHalfDose;
    private final double mostHalfDose;
    private final double leastRecovery;
    private final double mostRecovery;

    Responder(double leastGain, double mostGain, double leastHalfDose, double mostHalfDose) {
        this(leastGain, mostGain, leastHalfDose, mostHalfDose, 0, 0);
    }

    Responder(double leastGain, double mostGain, double leastHalfDose, double mostHalfDose, double leastRecovery, double mostRecovery) {
        this.leastRecovery = leastRecovery;
        this.mostRecovery = mostRecovery;
        this.leastGain = leastGain;
        this.mostGain = mostGain;
        this.leastHalfDose = leastHalfDose;
        this.mostHalfDose = mostHalfDose;
    }

    Physiology draw(Chances chances) {
        double baseline = this == NONE ? chances.between(5, 20) : chances.between(8, 26);
        return new Physiology(baseline, chances.between(leastGain, mostGain), chances.between(leastHalfDose, mostHalfDose),
                chances.whole(3, 5), chances.between(3, 5), chances.between(0.08, 0.16), mostRecovery > 0 ? chances.between(leastRecovery, mostRecovery) : 0);
    }
}
