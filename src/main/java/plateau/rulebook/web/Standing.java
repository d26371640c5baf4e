package plateau.rulebook.web;

/** How a version stands to this study today. */
enum Standing {
    IN_FORCE("In force today", "green"),
    LATER("Takes effect later", "blue"),
    EARLIER("No longer in force", "grey"),
    NOT_FOLLOWED("Not followed by this study", "grey");

    private final String label;
    private final String colour;

    Standing(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    String label() {
        return label;
    }

    String colour() {
        return colour;
    }
}
