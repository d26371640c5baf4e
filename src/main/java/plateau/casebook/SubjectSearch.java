package plateau.casebook;

import java.util.Arrays;
import java.util.Optional;
import plateau.subject.SubjectStatus;

/**
 * Which subjects are looked for, and in which order.
 *
 * @param number a part of the screening or the subject number, or nothing
 * @param site   the number of a site
 */
public record SubjectSearch(String number, Optional<SubjectStatus> status, Optional<String> site, SubjectSort sort) {

    private static final int LONGEST_NUMBER = 10;

    public SubjectSearch {
        // an address has not passed the guard of forms, and PostgreSQL stores every character but NUL
        String plain = number.replace("\0", "").strip();
        number = plain.substring(0, Math.min(plain.length(), LONGEST_NUMBER));
    }

    /** What an address asks for; a word that it should not hold is passed over. */
    public static SubjectSearch of(String number, String status, String site, String sort) {
        return new SubjectSearch(number, Arrays.stream(SubjectStatus.values()).filter(each -> each.name().equals(status)).findFirst(),
                Optional.of(site).filter(each -> !each.isEmpty()), SubjectSort.named(sort));
    }

    public boolean isForAll() {
        return number.isEmpty() && status.isEmpty() && site.isEmpty();
    }
}
