package plateau.casebook;

import java.util.Arrays;
import java.util.Locale;

/** The orders in which subjects are listed; an address names one of them or gets the first. */
public enum SubjectSort {
    NUMBER_DESCENDING(SubjectSort.PLAIN + " order by s.screeningNumber desc"),
    NUMBER(SubjectSort.PLAIN + " order by s.screeningNumber"),
    STATUS(SubjectSort.PLAIN + " order by s.status, s.screeningNumber desc"),
    STATUS_DESCENDING(SubjectSort.PLAIN + " order by s.status desc, s.screeningNumber desc"),
    LAST_COUNT(SubjectSort.WITH_LAST_COUNT + " order by lastCount nulls last, s.screeningNumber desc"),
    LAST_COUNT_DESCENDING(SubjectSort.WITH_LAST_COUNT + " order by lastCount desc nulls last, s.screeningNumber desc");

    static final String FOUND = " from Subject s where (:whole = true or s.siteId in :sites) and (:anySite = true or s.siteId = :site)"
            + " and (:anyStatus = true or s.status = :status)"
            + " and (lower(s.screeningNumber) like :number escape '!' or lower(s.subjectNumber) like :number escape '!')";
    private static final String PLAIN = "select s, s.id" + FOUND;
    private static final String WITH_LAST_COUNT = "select s, (select max(c.collectedAt) from PlateletCount c"
            + " where c.subjectId = s.id and c.latest = true) as lastCount" + FOUND;

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
