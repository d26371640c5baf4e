package plateau.audit.web;

import java.util.List;
import java.util.Locale;
import plateau.audit.AuditEntry;
import plateau.page.Frame.Link;
import plateau.page.Paging;
import plateau.page.View;
import plateau.page.Written;

/** Everything that was ever written about one record, the newest first. @param of what it is, such as {@code Site 01} @param back the page of it */
public record HistoryView(String of, Link back, List<Row> rows, Paging paging) implements View {

    /** One field written once; the values are as they are stored, empty where there was or is none. */
    public record Row(String when, String who, String role, String field, String before, String after, String reason) {

        static Row of(AuditEntry entry) {
            return of(entry, inWords(entry.field()));
        }

        /** Names the record too, such as {@code platelet count 01-0003/2: typed value}. */
        public static Row ofMany(AuditEntry entry) {
            return of(entry, "%s %s: %s".formatted(entry.thing(), entry.key(), inWords(entry.field())));
        }

        private static Row of(AuditEntry entry, String field) {
            return new Row(Written.utc(entry.at()), entry.personName(), entry.role(), field,
                    entry.oldValue().orElse(""), entry.newValue().orElse(""), entry.reason().orElse(""));
        }
    }

    /** @param entries in reverse order of time, as the audit trail gives them */
    public static HistoryView of(String of, Link back, List<AuditEntry> entries, Paging paging) {
        return new HistoryView(of, back, entries.stream().map(Row::of).toList(), paging);
    }

    /** The history of all records of a subject. */
    public static HistoryView ofMany(String of, Link back, List<AuditEntry> entries, Paging paging) {
        return new HistoryView(of, back, entries.stream().map(Row::ofMany).toList(), paging);
    }

    @Override
    public String title() {
        return "History of " + of;
    }

    /** Such as {@code target enrolment} for the field targetEnrolment. */
    public static String inWords(String field) {
        return field.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
