package plateau.safety;

/** What is given to raise the count or stop a bleeding at once. */
public enum RescueTherapy {
    IVIG("Intravenous immunoglobulin"),
    CORTICOSTEROID("Corticosteroid"),
    PLATELET_TRANSFUSION("Platelet transfusion"),
    ANTI_D("Anti-D immunoglobulin"),
    OTHER("Another therapy");

    private final String label;

    RescueTherapy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
