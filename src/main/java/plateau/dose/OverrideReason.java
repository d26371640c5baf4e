package plateau.dose;

/** Why an investigator decides otherwise than the protocol asks. */
public enum OverrideReason {
    SAFETY("Safety: an adverse event, bleeding or pregnancy"),
    WILL_MONITOR("Will be monitored more closely"),
    TOLERATED_BEFORE("Tolerated or responded before"),
    COUNT_IN_DOUBT("The count is in doubt"),
    SUBJECTS_WISH("The subject's wish"),
    NO_SUPPLY("The dose is not available"),
    AGREED("Agreed with the sponsor");

    private final String label;

    OverrideReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
