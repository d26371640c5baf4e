package plateau.schedule;

/**
 * What is to be done for a subject, or watched, the riskiest first. A subject has one: the first that fits. Their order
 * is the urgency that the database sorts by.
 */
public enum Task {
    OFF_DRUG_OVERDUE("Off the drug, count overdue", "red"),
    HELD("Held", "amber"),
    RELAPSE_NOT_OPENED("Relapse not opened", "red"),
    STOP_ASKED("Stop asked", "red"),
    TAPER_STEP_DUE("Taper step due", "blue"),
    COUNT_OVERDUE("Count overdue", "amber"),
    COUNT_DUE("Count due", "blue"),
    DECISION_DUE("Dose to decide", "blue"),
    COUNT_THIS_WEEK("Count due this week", "grey"),
    NONE("Nothing to do", "grey");

    private final String label;
    private final String colour;

    Task(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** Of the tag that names it. */
    public String colour() {
        return colour;
    }

    /** Whether a count is what it waits for. */
    public boolean needsCount() {
        return switch (this) {
            case OFF_DRUG_OVERDUE, COUNT_OVERDUE, COUNT_DUE, COUNT_THIS_WEEK -> true;
            case HELD, RELAPSE_NOT_OPENED, STOP_ASKED, TAPER_STEP_DUE, DECISION_DUE, NONE -> false;
        };
    }
}
