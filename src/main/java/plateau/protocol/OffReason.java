package plateau.protocol;

/** Why a subject takes no drug. */
public enum OffReason {
    /** Interrupted by a rule of the protocol, to be resumed by one: the subject is held. */
    INTERRUPTION,
    /** The planned end of a taper. */
    WITHDRAWAL,
    /** Safety, pregnancy, a stop after review, completion: no rule restarts it. */
    STOPPED
}
