package plateau.audit.web;

import java.util.List;
import java.util.Optional;
import plateau.audit.AuditEntry;
import plateau.page.Written;

/** What somebody else saved while a form was filled in: who and when, and the fields in which it differs from what was typed. */
public record Conflict(String who, String when, List<Difference> differences) {

    /** A field as it is now, beside what was typed. */
    public record Difference(String label, String now, String typed) {
    }

    /** @param newest the audit entry that tells who changed it @param fields all fields of the form, in its order */
    public static Conflict of(Optional<AuditEntry> newest, List<Difference> fields) {
        return new Conflict(newest.map(AuditEntry::personName).orElse("Somebody"),
                newest.map(entry -> Written.utc(entry.at()) + " UTC").orElse("meanwhile"),
                fields.stream().filter(field -> !field.now().equals(field.typed())).toList());
    }
}
