package plateau.subject;

import java.time.LocalDate;

/**
 * Something recorded for a subject was added, corrected or removed. What was judged by it is judged again, by observers
 * in the same transaction.
 *
 * @param what  in words, such as "platelet count 3 was corrected"
 * @param since the first day that it says something about; what was judged on an earlier day stands
 */
public record FactsChanged(Subject subject, String what, LocalDate since) {

    /** Of which no first day is known. */
    public FactsChanged(Subject subject, String what) {
        this(subject, what, LocalDate.MIN);
    }
}
