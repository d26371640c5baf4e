package plateau.dose;

/** Whether the subject took the drug as prescribed since the last decision. */
public enum Adherence {
    CONFIRMED("Yes, taken as prescribed"),
    NOT_CONFIRMED("No, or not certain"),
    NOT_ASKED("Not asked: no drug was due");

    private final String label;

    Adherence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean isConfirmed() {
        return this == CONFIRMED;
    }
}
