package plateau.protocol;

import java.util.List;

/**
 * A rule that was asked on the way to the one that applies.
 *
 * @param conditions what must all hold for it to apply
 */
public record AskedRule(DoseRule rule, List<Check> conditions) {

    /** One condition, in words. */
    public record Check(String condition, boolean held) {
    }

    static AskedRule of(DoseRule rule, Facts facts) {
        return new AskedRule(rule, rule.when().parts()
                .map(part -> new Check(part.inWords(Sentences.ENGLISH), part.holds(facts))).toList());
    }

    public boolean applied() {
        return conditions.stream().allMatch(Check::held);
    }
}
