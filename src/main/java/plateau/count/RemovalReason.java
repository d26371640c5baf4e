package plateau.count;

/** Why a recorded count does not stand; a sentence in the person's own words goes with it. */
public enum RemovalReason {
    WRONG_SUBJECT("Belonged to another subject"),
    RECORDED_TWICE("Recorded twice"),
    SAMPLE_NOT_VALID("The sample was not valid"),
    OTHER("Other");

    private final String label;

    RemovalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
