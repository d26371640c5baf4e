package plateau.subject;

import java.time.LocalDate;

/**
 * Something recorded for a subject was added, corrected or removed. What was judged by it is judged again, by observers
 * in the same transaction.
 *
 * @param since the first day that it says something about; what was judged on an earlier day stands
 */
public record FactsChanged(Subject subject, LocalDate since) {

    /** Of which no first day is known. */
    public FactsChanged(Subject subject) {
        this(subject, LocalDate.MIN);
    }
}
