package plateau.dose;

/** Why an investigator decides otherwise than the protocol asks. */
public enum OverrideReason {
    SAFETY("Safety: an adverse event, bleeding or pregnancy"),
    /** ICH E6(R3) 2.5.4: the one reason to deviate that is reported promptly. */
    IMMEDIATE_HAZARD("An immediate hazard to the subject"),
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
