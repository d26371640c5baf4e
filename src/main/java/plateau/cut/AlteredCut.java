package plateau.cut;

/** A data cut whose bytes are not those that were taken, so that nothing is said from it. */
public final class AlteredCut extends RuntimeException {

    AlteredCut(DataCut cut, Exception cause) {
        super("Data cut " + cut.number() + " is not as it was taken: what is stored of it does not fit its SHA-256.", cause);
    }
}
