package plateau.protocol;

/** Where a subject stands with the drug on the decision date. */
public enum SubjectState {
    /** No regimen was ever given. */
    NOT_STARTED,
    /** Taking the drug, doses follow the counts. */
    ON_DRUG,
    /** 0 mg because of an interruption by the rules. */
    HELD,
    /** 0 mg for any other reason. */
    STOPPED,
    /** Taking the drug, doses go down by plan. */
    TAPERING,
    /** 0 mg after a completed taper. */
    WITHDRAWN;

    boolean takesDrug() {
        return this == ON_DRUG || this == TAPERING;
    }
}
