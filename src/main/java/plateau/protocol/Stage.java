package plateau.protocol;

/** Which of a protocol's rule tables speaks. */
public enum Stage {
    /** Doses follow the counts. */
    TITRATION,
    /** Doses go down by plan until the drug is withdrawn. */
    TAPER,
    /** Off the drug after a completed taper. */
    FOLLOW_UP
}
