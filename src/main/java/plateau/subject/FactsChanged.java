package plateau.subject;

/**
 * Something recorded for a subject was added, corrected or removed. What was judged by it is judged again, by observers
 * in the same transaction.
 *
 * @param what in words, such as "platelet count 3 was corrected"
 */
public record FactsChanged(Subject subject, String what) {

    public FactsChanged(Subject subject) {
        this(subject, "a fact was recorded");
    }
}
