package plateau.relapse;

import plateau.protocol.RelapseCause;

/** What a relapse was seen by. */
public enum Cause {
    COUNT, BLEEDING, RESCUE;

    static Cause of(RelapseCause cause) {
        return cause.isCount() ? COUNT : valueOf(cause.name());
    }
}
