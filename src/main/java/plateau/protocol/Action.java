package plateau.protocol;

/** What a rule asks the investigator to do. */
public enum Action {
    NO_ADVICE,
    MAINTAIN,
    OBTAIN_COUNT,
    START,
    REVIEW,
    RESUME,
    INTERRUPT,
    DECREASE,
    INCREASE,
    HALT_TAPER,
    HOLD_STEP,
    WITHDRAW,
    TAPER_STEP,
    COMPLETE;

    /** Whether the treatment stays as it is while this is asked, and nobody has to reconsider it. */
    boolean waits() {
        return switch (this) {
            case NO_ADVICE, MAINTAIN, OBTAIN_COUNT, HOLD_STEP -> true;
            default -> false;
        };
    }
}
