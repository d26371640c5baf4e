package plateau.rulebook.web;

/** How a version stands to this study. */
enum Standing {
    APPROVED("Approved for the study", "green"),
    PROPOSED("Put forward for approval", "blue"),
    NOT_PROPOSED("Not put forward", "grey"),
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
