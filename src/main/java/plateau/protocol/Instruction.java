package plateau.protocol;

import java.util.Optional;

/**
 * What a protocol asks in a situation, without a word: a {@link Recommendation} for who asks very often.
 *
 * @param rule    id of the one rule that applies
 * @param regimen the regimen after the decision, {@link Regimen#OFF} for none
 * @param next    empty where no further count is asked for
 */
public record Instruction(String rule, Action action, Regimen regimen, Optional<NextCount> next) {

    static Instruction of(Advice advice) {
        return new Instruction(advice.rule().id(), advice.rule().action(), advice.regimen(), advice.next());
    }
}
