package plateau.audit;

/** Why a saved value is changed; a sentence in the person's own words goes with it. */
public enum ChangeReason {
    TYPING_ERROR("Typing error"),
    SOURCE_CORRECTED("The source was corrected"),
    NEW_INFORMATION("New information"),
    WRONG_SUBJECT("Belonged to another subject"),
    OTHER("Other");

    private final String label;

    ChangeReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
