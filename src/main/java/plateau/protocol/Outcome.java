package plateau.protocol;

/** How a taper, or the time off the drug after it, ends (protocol.md 4). */
public enum Outcome {
    INTERRUPTED,
    RELAPSED,
    NOT_WITHDRAWN,
    SUSTAINED_RESPONSE,
    RESPONSE_NOT_SUSTAINED
}
