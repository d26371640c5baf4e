package plateau.labfile;

/** Where a laboratory's file stands. */
public enum LabFileState {
    UPLOADED("Not imported yet"), IMPORTED("Imported");

    private final String label;

    LabFileState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
