package plateau.protocol;

/**
 * One criterion of eligibility.
 *
 * @param title what must hold, for an exclusion too, so that "met" always speaks for the subject
 */
public record Criterion(String id, CriterionKind kind, String title, Requirement must, Source source) {
}
