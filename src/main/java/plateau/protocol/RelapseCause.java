package plateau.protocol;

/** What a relapse was seen by; a count is confirmed where the next one that is late enough was low as well. */
public enum RelapseCause {
    COUNT_UNCONFIRMED, COUNT_CONFIRMED, BLEEDING, RESCUE;

    public boolean isCount() {
        return this == COUNT_UNCONFIRMED || this == COUNT_CONFIRMED;
    }
}
