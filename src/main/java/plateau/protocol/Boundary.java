package plateau.protocol;

/**
 * Where one step of one number changes what is asked. Both sides are histories that were really asked about, alike but
 * for that number.
 *
 * @param quantity what the number measures, with its unit
 * @param facts    what else is so on both sides, in words
 */
public record Boundary(String quantity, String facts, Side low, Side high) {

    /**
     * One side.
     *
     * @param value   the number there
     * @param rule    id of the rule that applies
     * @param regimen the regimen after the decision, in words
     */
    public record Side(String value, String rule, Action action, String regimen, Situation situation) {
    }
}
