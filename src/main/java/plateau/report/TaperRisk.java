package plateau.report;

/** What makes a taper, or the time off treatment after it, need attention, the most urgent first. */
public enum TaperRisk {
    RELAPSE("Relapse, decision due", "red"),
    TO_HALT("To be halted", "red"),
    OFF_OVERDUE("Off drug, count overdue", "red"),
    TAPER_OVERDUE("Count overdue", "amber"),
    LOW_COUNT("Low count", "amber"),
    NOT_ASKED("Not advised", "amber"),
    NONE("On time", "green");

    private final String label;
    private final String colour;

    TaperRisk(String label, String colour) {
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
