package plateau.relapse;

/** How far a relapse is. */
public enum RelapseState {
    FOUND("Not declared yet", "red"),
    DECLARED("Declared", "green"),
    /** What was recorded since shows that there was none. */
    UNDONE("Undone", "grey");

    private final String label;
    private final String colour;

    RelapseState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    /** Of its tag on a page. */
    public String colour() {
        return colour;
    }
}
