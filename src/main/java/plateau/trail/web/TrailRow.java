package plateau.trail.web;

import java.util.Map;
import plateau.audit.AuditEntry;
import plateau.page.Csv;

/** An entry of the audit trail as a row of a file; its time in UTC, its values as they are stored. */
final class TrailRow {

    static final String[] HEADINGS = {"Entry", "At (UTC)", "Who", "Role", "Site", "Subject", "Record", "Key", "Field", "Before", "After", "Reason", "Request"};

    private TrailRow() {
    }

    /** @param sites the numbers by the ids */
    static void write(Csv csv, AuditEntry entry, Map<Long, String> sites) {
        csv.row(entry.id(), entry.at(), entry.personName(), entry.role(), entry.siteId().map(sites::get).orElse(""), entry.subject().orElse(""),
                entry.thing(), entry.key(), entry.field(), entry.oldValue().orElse(""), entry.newValue().orElse(""), entry.reason().orElse(""), entry.requestId());
    }
}
