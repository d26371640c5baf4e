package plateau.cockpit;

/** How far a planned step is. */
public enum StepState {
    TAKEN("Taken"),
    /** The doses went below it without it. */
    PASSED_OVER("Passed over"),
    DUE("Due"),
    HELD("Held"),
    NEXT("Next"),
    PLANNED("Planned"),
    /** The taper ended before it. */
    NOT_TAKEN("Not taken");

    private final String label;

    StepState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
