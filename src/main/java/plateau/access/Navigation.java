package plateau.access;

import java.util.List;
import java.util.stream.Stream;
import plateau.page.Frame.Link;

/** The main pages, in the order of the navigation, each with the permission that opens it. */
public final class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Permission.VIEW_WORKLIST, new Link("Today", "/today")),
            new Entry(Permission.VIEW_SUBJECTS, new Link("Subjects", "/subjects")),
            new Entry(Permission.RECORD_COUNTS, new Link("Laboratory files", "/labfiles")),
            new Entry(Permission.VIEW_DEVIATIONS, new Link("Deviations", "/deviations")),
            new Entry(Permission.VIEW_OVERDUE, new Link("Overdue", "/overdue")),
            new Entry(Permission.VIEW_QUERIES, new Link("Queries", "/queries")),
            new Entry(Permission.VIEW_DEVIATION_RATES, new Link("Deviations", "/deviations/rates")),
            new Entry(Permission.VIEW_TAPERS, new Link("Tapers", "/tapers")),
            new Entry(Permission.VIEW_REPORTS, new Link("Reports", "/reports")),
            new Entry(Permission.READ_PROTOCOLS, new Link("Protocol", "/protocols")),
            new Entry(Permission.MANAGE_SITES, new Link("Sites", "/sites")),
            new Entry(Permission.MANAGE_PEOPLE, new Link("People", "/people")),
            new Entry(Permission.READ_AUDIT_TRAIL, new Link("Audit trail", "/audit")));

    private Navigation() {
    }

    private record Entry(Permission permission, Link link) {

        /** Everybody reads the protocol and many look at the tapers, but nobody's work starts there. */
        boolean isWork() {
            return permission != Permission.READ_PROTOCOLS && permission != Permission.VIEW_TAPERS && permission != Permission.VIEW_DEVIATION_RATES;
        }

        /** Who may see the list of deviations comes to their rates from there. */
        boolean isFor(Identity identity) {
            return !identity.scope(permission).isEmpty()
                    && (permission != Permission.VIEW_DEVIATION_RATES || identity.scope(Permission.VIEW_DEVIATIONS).isEmpty());
        }
    }

    static List<Link> of(Identity identity) {
        return entries(identity).map(Entry::link).toList();
    }

    /** The page that a person's work starts on. */
    public static String home(Identity identity) {
        boolean monitors = identity.held().stream().anyMatch(held -> held.role() == Role.MONITOR);
        return monitors ? "/deviations" : entries(identity).filter(Entry::isWork).map(entry -> entry.link().href()).findFirst().orElse("/account");
    }

    private static Stream<Entry> entries(Identity identity) {
        return ENTRIES.stream().filter(entry -> entry.isFor(identity));
    }
}
