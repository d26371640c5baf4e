package plateau.deviation;

import java.util.Arrays;
import java.util.Locale;

/** The orders of the list, what removed an immediate hazard always first; an address names one of them or gets the first. */
public enum DeviationSort {
    NEWEST(DeviationSort.HAZARDS_FIRST + "d.foundAt desc, d.id desc"),
    OLDEST(DeviationSort.HAZARDS_FIRST + "d.foundAt, d.id"),
    SUBJECT(DeviationSort.HAZARDS_FIRST + "s.screeningNumber, d.foundAt desc, d.id desc"),
    WHAT(DeviationSort.HAZARDS_FIRST + "d.code, d.foundAt desc, d.id desc"),
    SEVERITY(DeviationSort.HAZARDS_FIRST + "d.severity, d.foundAt desc, d.id desc");

    static final String MATCH = " (:whole = true or d.siteId in :sites) and d.code in :codes and d.severity in :severities"
            + " and d.state in :states and d.foundAt <= :foundUpTo";
    private static final String HAZARDS_FIRST = "select d.id from Deviation d, Subject s where s.id = d.subjectId and" + MATCH + " order by d.immediateHazard desc, ";

    private final String query;

    DeviationSort(String query) {
        this.query = query;
    }

    public static DeviationSort named(String name) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(name)).findFirst().orElse(NEWEST);
    }

    /** As an address writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The JPQL of the ids of those that match, in this order. */
    String query() {
        return query;
    }
}
