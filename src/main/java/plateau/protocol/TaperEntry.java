package plateau.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a subject may begin a taper on a day, criterion by criterion; no criteria where the protocol has no taper. */
public record TaperEntry(List<Judged> criteria) {

    /**
     * @param evidence the facts it rests on, in words
     * @param metFrom  the first later day on which it is met if nothing else happens: empty where it is met today, and
     *                 where only something new can help, such as a count
     */
    public record Judged(String id, String title, boolean met, String evidence, Optional<LocalDate> metFrom, Source source) {
    }

    public TaperEntry {
        criteria = List.copyOf(criteria);
    }

    public boolean isMet() {
        return !criteria.isEmpty() && criteria.stream().allMatch(Judged::met);
    }
}
