package plateau.labfile;

/** What is to become of a row. */
public enum Verdict {
    ACCEPTED("Accepted", "green"), DUPLICATE("Duplicate", "grey"), CONFLICTING("Conflicting", "amber"), REFUSED("Refused", "red"), OTHER_TEST("Another test", "grey");

    private final String label;
    private final String colour;

    Verdict(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }
}
