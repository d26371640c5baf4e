package plateau.safety;

/** Where a subject bled. */
public enum BleedingPlace {
    NOWHERE("Nowhere: no bleeding"),
    SKIN("Skin"),
    MOUTH_OR_NOSE("Mouth or nose"),
    GASTROINTESTINAL("Stomach or bowel"),
    URINARY("Urinary tract"),
    GYNAECOLOGICAL("Womb or vagina"),
    BRAIN("Brain"),
    OTHER("Another place");

    private final String label;

    BleedingPlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
