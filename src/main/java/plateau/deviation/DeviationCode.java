package plateau.deviation;

import static plateau.deviation.Severity.MAJOR;
import static plateau.deviation.Severity.MINOR;

/** The departures from the protocol that the portal finds by itself (protocol.md 8). */
public enum DeviationCode {
    DOSE_ABOVE("More drug than the protocol asked", MAJOR),
    DOSE_BELOW("Less drug than the protocol asked", MINOR),
    DOSE_ON_STALE_COUNT("Regimen changed without a fresh count", MAJOR),
    COUNT_MISSED("Count missed", MINOR),
    COUNT_LATE("Count late", MINOR),
    TAPER_STEP_OFF_PLAN("Step of the taper early, skipped or not taken", MINOR),
    TAPER_NOT_HALTED("Taper not halted when the protocol asked", MAJOR),
    DECISION_ON_CORRECTED_COUNT("Decided on a count that was corrected since", MAJOR);

    private final String label;
    private final Severity severity;

    DeviationCode(String label, Severity severity) {
        this.label = label;
        this.severity = severity;
    }

    public String label() {
        return label;
    }

    /** Unless the finding itself says another. */
    public Severity severity() {
        return severity;
    }
}
