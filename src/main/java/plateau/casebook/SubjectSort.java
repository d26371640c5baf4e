package plateau.casebook;

import java.util.Arrays;
import java.util.Locale;

/** The orders in which subjects are listed; an address names one of them or gets the first. */
public enum SubjectSort {
    NUMBER_DESCENDING(SubjectSort.PLAIN + " order by s.screeningNumber desc"),
    NUMBER(SubjectSort.PLAIN + " order by s.screeningNumber"),
    STATUS(SubjectSort.PLAIN + " order by s.status, s.screeningNumber desc"),
    STATUS_DESCENDING(SubjectSort.PLAIN + " order by s.status desc, s.screeningNumber desc"),
    LAST_COUNT(SubjectSort.PLAIN + " order by " + SubjectSort.LAST_COUNT_AT + " nulls last, s.screeningNumber desc"),
    LAST_COUNT_DESCENDING(SubjectSort.PLAIN + " order by " + SubjectSort.LAST_COUNT_AT + " desc nulls last, s.screeningNumber desc");

    static final String FOUND = " from Subject s where (:whole = true or s.siteId in :sites) and (:anySite = true or s.siteId = :site)"
            + " and (:anyStatus = true or s.status = :status)"
            + " and (:anyNumber = true or locate(:number, lower(s.screeningNumber)) > 0 or locate(:number, lower(s.subjectNumber)) > 0)";
    private static final String PLAIN = "select s" + FOUND;
    private static final String LAST_COUNT_AT = "(select max(c.collectedAt) from PlateletCount c where c.subjectId = s.id and c.latest = true and c.removed = false)";

    private final String query;

    SubjectSort(String query) {
        this.query = query;
    }

    public static SubjectSort named(String name) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(name)).findFirst().orElse(NUMBER_DESCENDING);
    }

    /** As an address writes it, such as {@code last-count-descending}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The JPQL of the subjects found, in this order. */
    String query() {
        return query;
    }
}
