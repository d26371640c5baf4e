package plateau.protocol;

/** What a physician must see beside any advice; when each is raised stands in the protocol file. */
public enum Alert {
    CHEMO_MAY_RESUME,
    CONSIDER_RESCUE,
    COUNT_OVERDUE,
    HIGH_COUNT
}
