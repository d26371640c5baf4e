package plateau.subject;

/**
 * Something recorded for a subject was added, corrected or removed. What was judged by it is judged again, by observers
 * in the same transaction.
 */
public record FactsChanged(Subject subject) {
}
