package plateau.access;

import static plateau.access.Permission.ANSWER_QUERIES;
import static plateau.access.Permission.APPROVE_PROTOCOLS;
import static plateau.access.Permission.CLOSE_DEVIATIONS;
import static plateau.access.Permission.ENROL_SUBJECTS;
import static plateau.access.Permission.EXPLAIN_DEVIATIONS;
import static plateau.access.Permission.IMPORT_SUBJECTS;
import static plateau.access.Permission.MANAGE_PEOPLE;
import static plateau.access.Permission.MANAGE_SITES;
import static plateau.access.Permission.PREPARE_DOSES;
import static plateau.access.Permission.PROPOSE_PROTOCOLS;
import static plateau.access.Permission.RAISE_QUERIES;
import static plateau.access.Permission.READ_AUDIT_TRAIL;
import static plateau.access.Permission.READ_PROTOCOLS;
import static plateau.access.Permission.RECORD_COUNTS;
import static plateau.access.Permission.RECORD_SAFETY;
import static plateau.access.Permission.REVIEW_AUDIT_TRAIL;
import static plateau.access.Permission.SCREEN_SUBJECTS;
import static plateau.access.Permission.SIGN_DOSES;
import static plateau.access.Permission.USE_PORTAL;
import static plateau.access.Permission.VERIFY_VALUES;
import static plateau.access.Permission.VIEW_DEVIATIONS;
import static plateau.access.Permission.VIEW_DEVIATION_RATES;
import static plateau.access.Permission.VIEW_OVERDUE;
import static plateau.access.Permission.VIEW_QUERIES;
import static plateau.access.Permission.VIEW_REPORTS;
import static plateau.access.Permission.VIEW_SUBJECTS;
import static plateau.access.Permission.VIEW_TAPERS;
import static plateau.access.Permission.VIEW_WORKLIST;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles of a study and what each may do. Only site staff write clinical data; only an investigator signs. */
public enum Role {
    COORDINATOR(VIEW_WORKLIST, VIEW_SUBJECTS, SCREEN_SUBJECTS, RECORD_COUNTS, RECORD_SAFETY, PREPARE_DOSES,
            VIEW_DEVIATIONS, EXPLAIN_DEVIATIONS, VIEW_QUERIES, ANSWER_QUERIES, VIEW_TAPERS, VIEW_REPORTS, READ_AUDIT_TRAIL),
    INVESTIGATOR(VIEW_WORKLIST, VIEW_SUBJECTS, SCREEN_SUBJECTS, ENROL_SUBJECTS, RECORD_COUNTS, RECORD_SAFETY, PREPARE_DOSES, SIGN_DOSES,
            VIEW_DEVIATIONS, EXPLAIN_DEVIATIONS, VIEW_QUERIES, ANSWER_QUERIES, VIEW_TAPERS, VIEW_REPORTS, READ_AUDIT_TRAIL),
    MONITOR(VIEW_SUBJECTS, VIEW_OVERDUE, VIEW_DEVIATIONS, CLOSE_DEVIATIONS, VIEW_DEVIATION_RATES, VIEW_QUERIES, RAISE_QUERIES, VERIFY_VALUES,
            VIEW_TAPERS, VIEW_REPORTS, READ_AUDIT_TRAIL, REVIEW_AUDIT_TRAIL),
    SPONSOR(VIEW_DEVIATION_RATES, VIEW_TAPERS, VIEW_REPORTS, APPROVE_PROTOCOLS),
    ADMINISTRATOR(PROPOSE_PROTOCOLS, MANAGE_SITES, MANAGE_PEOPLE, IMPORT_SUBJECTS, READ_AUDIT_TRAIL, REVIEW_AUDIT_TRAIL);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.of(USE_PORTAL, permissions);
        this.permissions.add(READ_PROTOCOLS);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the role is held for the whole study and never at a site. */
    public boolean isOfStudy() {
        return this == SPONSOR || this == ADMINISTRATOR;
    }

    /** Why the roles may not be held by one person. */
    public static Optional<String> conflict(Collection<Role> roles) {
        boolean entersClinicalData = roles.stream().anyMatch(role -> role.may(RECORD_COUNTS) || role.may(SCREEN_SUBJECTS));
        return entersClinicalData && roles.contains(ADMINISTRATOR)
                ? Optional.of("An administrator enters no clinical data, so nobody is administrator and coordinator or investigator as well.")
                : Optional.empty();
    }

    Set<Permission> permissions() {
        return permissions;
    }

    /** The role's word, such as {@code investigator}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
