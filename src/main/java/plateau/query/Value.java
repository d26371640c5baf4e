package plateau.query;

/**
 * What a target says now.
 *
 * @param label    in words, such as "Platelet count 38 ×10⁹/L, 3 March 2026"
 * @param revision rises with each version of a value; 0 for what has none
 */
public record Value(Target target, String label, int revision) {
}
