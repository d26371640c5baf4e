package plateau.safety;

/** How bad a bleeding is by the scale of the WHO, from 0 to 4. The examples help to choose; they are not the scale. */
public enum WhoGrade {
    NONE("no bleeding", "The subject was examined, and nothing bleeds or has bled."),
    PETECHIAE("petechiae", "Pinpoint spots or small bruises, on the skin or in the mouth; no blood runs."),
    MILD("mild blood loss", "Blood is lost, and too little to need a transfusion: a nosebleed, bleeding gums, some blood in urine or stool, a period stronger than usual."),
    GROSS("gross blood loss", "Much blood is lost, and red cells or a procedure may be needed: blood is vomited, stools are black and the haemoglobin falls."),
    DEBILITATING("debilitating blood loss", "The bleeding disables or endangers life: into the brain, into the eye with loss of sight, or with shock.");

    private final String label;
    private final String examples;

    WhoGrade(String label, String examples) {
        this.label = label;
        this.examples = examples;
    }

    public static WhoGrade of(int number) {
        return values()[number];
    }

    public int number() {
        return ordinal();
    }

    /** Such as {@code Grade 2: mild blood loss}. */
    public String label() {
        return "Grade " + number() + ": " + label;
    }

    public String examples() {
        return examples;
    }

    public boolean isSevere() {
        return compareTo(GROSS) >= 0;
    }
}
