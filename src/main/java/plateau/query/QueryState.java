package plateau.query;

/** Whose turn it is. */
public enum QueryState {
    OPEN("Open", "the site"), ANSWERED("Answered", "the monitor"), CLOSED("Closed", "nobody");

    private final String label;
    private final String next;

    QueryState(String label, String next) {
        this.label = label;
        this.next = next;
    }

    public String label() {
        return label;
    }

    /** With who is to act next, such as "Open: the site is next". */
    public String inWords() {
        return this == CLOSED ? label : label + ": " + next + " is next";
    }

    /** Who is to act next. */
    public String next() {
        return next;
    }
}
