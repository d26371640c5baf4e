package plateau.safety;

/** Why a recorded bleeding or rescue therapy does not stand; a sentence in the person's own words goes with it. */
public enum RemovalReason {
    WRONG_SUBJECT("Belonged to another subject"),
    RECORDED_TWICE("Recorded twice"),
    DID_NOT_HAPPEN("Did not happen"),
    OTHER("Other");

    private final String label;

    RemovalReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
