package plateau.subject;

import java.util.Locale;

/** Where a subject stands in the study. */
public enum SubjectStatus {
    SCREENING, SCREEN_FAILURE, ENROLLED, WITHDRAWN, COMPLETED;

    /** The words on a page, such as {@code screen failure}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
