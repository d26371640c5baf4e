package plateau.cut;

/** Where a data cut stands. */
public enum CutState {
    TAKING("Being taken", "blue"), TAKEN("Taken", "green"), CANCELLED("Cancelled", "grey"), FAILED("Failed", "red");

    private final String label;
    private final String colour;

    CutState(String label, String colour) {
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
