package plateau.count;

/** Who measured a platelet count. */
public enum CountSource {
    LABORATORY("Laboratory"), LOCAL("Local, at the site");

    private final String label;

    CountSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
