package plateau.schedule;

import plateau.protocol.SubjectState;

/** Where a subject stands with the drug, in words. */
public final class StateWords {

    private StateWords() {
    }

    public static String of(SubjectState state) {
        return switch (state) {
            case NOT_STARTED -> "not started";
            case ON_DRUG -> "on the drug";
            case HELD -> "held";
            case STOPPED -> "stopped";
            case TAPERING -> "tapering";
            case WITHDRAWN -> "off the drug after a taper";
        };
    }
}
