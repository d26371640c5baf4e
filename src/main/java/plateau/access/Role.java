package plateau.access;

import static plateau.access.Permission.CLOSE_DEVIATIONS;
import static plateau.access.Permission.ENROL_SUBJECTS;
import static plateau.access.Permission.MANAGE_PEOPLE;
import static plateau.access.Permission.MANAGE_SITES;
import static plateau.access.Permission.PREPARE_DOSES;
import static plateau.access.Permission.RECORD_COUNTS;
import static plateau.access.Permission.SCREEN_SUBJECTS;
import static plateau.access.Permission.SIGN_DOSES;
import static plateau.access.Permission.USE_PORTAL;
import static plateau.access.Permission.VIEW_DEVIATIONS;
import static plateau.access.Permission.VIEW_ENROLMENT;
import static plateau.access.Permission.VIEW_SUBJECTS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The roles of a study and what each may do. Only site staff write clinical data; only an investigator signs. */
public enum Role {
    COORDINATOR(VIEW_SUBJECTS, SCREEN_SUBJECTS, RECORD_COUNTS, PREPARE_DOSES, VIEW_DEVIATIONS),
    INVESTIGATOR(VIEW_SUBJECTS, SCREEN_SUBJECTS, ENROL_SUBJECTS, RECORD_COUNTS, PREPARE_DOSES, SIGN_DOSES, VIEW_DEVIATIONS),
    MONITOR(VIEW_SUBJECTS, VIEW_DEVIATIONS, CLOSE_DEVIATIONS),
    SPONSOR(VIEW_ENROLMENT),
    ADMINISTRATOR(MANAGE_SITES, MANAGE_PEOPLE);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.of(USE_PORTAL, permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    Set<Permission> permissions() {
        return permissions;
    }

    /** The role's word, such as {@code investigator}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
