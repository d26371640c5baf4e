package plateau.deviation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal found to depart from the protocol.
 *
 * @param decisionNumber the subject's dose decision that departs, where it is one
 * @param dueBy          the last day on which what was left undone would have been in time, where something was: a subject
 *                       has one finding of a code and such a day
 * @param asked          what the protocol asked
 * @param done           what was done instead
 * @param because        why the protocol asked it, and by which rule
 * @param siteReason     why it was done, as the site says
 */
public record Finding(DeviationCode code, Severity severity, LocalDate on, Optional<Integer> decisionNumber, Optional<LocalDate> dueBy,
        String asked, String done, String because, Optional<String> siteReason) {

    /** Of something done, with the severity that its code has. */
    public Finding(DeviationCode code, LocalDate on, Optional<Integer> decisionNumber, String asked, String done, String because,
            Optional<String> siteReason) {
        this(code, code.severity(), on, decisionNumber, Optional.empty(), asked, done, because, siteReason);
    }

    /** Of something left undone on its last day. */
    public static Finding undone(DeviationCode code, Severity severity, LocalDate dueBy, String asked, String done, String because) {
        return new Finding(code, severity, dueBy, Optional.empty(), Optional.of(dueBy), asked, done, because, Optional.empty());
    }
}
