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
    VIEW_QUERIES,
    /** To close them and open them again too. */
    RAISE_QUERIES,
    ANSWER_QUERIES,
    /** To mark that a value is what its source says, which changes no value. */
    VERIFY_VALUES,
    /** How often, by site, rule and reason; coded data only. */
    VIEW_DEVIATION_RATES,
    /** All who are tapering or off treatment, and how long they stay free of relapse; coded data only. */
    VIEW_TAPERS,
    /** What is to be done today at the sites where one works. */
    VIEW_WORKLIST,
    VIEW_OVERDUE,
    /** To take data cuts and to open those of whose sites one sees all; coded data only. */
    VIEW_REPORTS,
    /** Site staff and monitors that of their sites, an administrator that of the study. */
    READ_AUDIT_TRAIL,
    REVIEW_AUDIT_TRAIL,
    PROPOSE_PROTOCOLS,
    APPROVE_PROTOCOLS,
    MANAGE_SITES,
    /** Once, to begin in the middle of a running trial. */
    IMPORT_SUBJECTS,
    MANAGE_PEOPLE
}
