package plateau.access;

/** What a role may do; each route names one. */
public enum Permission {
    /** Everybody who is signed in: the first page, the own account. */
    USE_PORTAL,
    /** Everybody too: what a protocol says is no secret of a site. */
    READ_PROTOCOLS,
    VIEW_SUBJECTS,
    SCREEN_SUBJECTS,
    ENROL_SUBJECTS,
    RECORD_COUNTS,
    RECORD_SAFETY,
    PREPARE_DOSES,
    SIGN_DOSES,
    VIEW_DEVIATIONS,
    /** The site's part: why, and what is done about it. */
    EXPLAIN_DEVIATIONS,
    /** The monitor's part: classify and close. */
    CLOSE_DEVIATIONS,
    /** How often, by site, rule and reason; coded data only. */
    VIEW_DEVIATION_RATES,
    /** All who are tapering or off treatment, and how long they stay free of relapse; coded data only. */
    VIEW_TAPERS,
    VIEW_ENROLMENT,
    PROPOSE_PROTOCOLS,
    APPROVE_PROTOCOLS,
    MANAGE_SITES,
    MANAGE_PEOPLE
}
