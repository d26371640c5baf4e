package plateau.query;

/** Whether a value as it stands was compared with its source. */
public enum Verified {
    YES, CHANGED_SINCE, NO
}
