package plateau.subject;

/** Why a subject leaves the study. */
public enum EndReason {
    SUBJECT_WISH("subject's wish"),
    ADVERSE_EVENT("adverse event"),
    LACK_OF_EFFECT("lack of effect"),
    LOST_TO_FOLLOW_UP("lost to follow-up"),
    PREGNANCY("pregnancy"),
    INVESTIGATOR_DECISION("investigator's decision"),
    SPONSOR_DECISION("sponsor's decision"),
    DEATH("death"),
    OTHER("other");

    private final String label;

    EndReason(String label) {
        this.label = label;
    }

    /** Such as {@code subject's wish}. */
    public String label() {
        return label;
    }
}
