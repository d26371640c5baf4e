package plateau.taper;

import plateau.protocol.Outcome;

/** How a taper ended: as a rule of the protocol says, by an investigator's judgement, or because the subject left. */
public enum TaperOutcome {
    INTERRUPTED("Interrupted for a high count"),
    RELAPSED("Relapse"),
    NOT_WITHDRAWN("Not withdrawn within the limit"),
    SUSTAINED_RESPONSE("Sustained response off treatment"),
    RESPONSE_NOT_SUSTAINED("Off treatment without relapse, response not sustained"),
    HALTED("Halted by the investigator"),
    LEFT_STUDY("Left the study");

    private final String label;

    TaperOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static TaperOutcome of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
