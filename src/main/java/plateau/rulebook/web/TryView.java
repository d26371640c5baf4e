package plateau.rulebook.web;

import java.util.List;
import java.util.Optional;
import plateau.dose.ShownAdvice;
import plateau.page.View;
import plateau.protocol.AskedRule;
import plateau.protocol.Protocol;
import plateau.protocol.Recommendation;
import plateau.protocol.Situation;
import plateau.protocol.SituationException;
import plateau.rulebook.TryAddress;

/**
 * Asking a protocol about any history.
 *
 * @param advice what it asks; none before a question, and while something typed is wrong
 * @param path   the rules from the top of the table to the one that applied
 * @param dial   moves the current count; none without a count
 * @param later  how many lines lie after the decision date
 */
public record TryView(Protocol protocol, TryForm form, Optional<ShownAdvice> advice, List<Step> path, Optional<CountDial> dial, long later,
        List<Examples.Example> examples) implements View {

    /** A rule on the way. @param href to its row in the truth table */
    public record Step(String rule, String href, boolean applied, List<AskedRule.Check> conditions) {
    }

    static TryView of(Protocol protocol, TryForm form, List<Examples.Example> examples) {
        try {
            return form.situation().map(situation -> of(protocol, form, situation, examples)).orElseGet(() -> empty(protocol, form, examples));
        } catch (SituationException flawed) {
            form.refuse(flawed);
            return empty(protocol, form, examples);
        }
    }

    private static TryView of(Protocol protocol, TryForm form, Situation situation, List<Examples.Example> examples) {
        Recommendation advice = protocol.recommend(situation);
        List<Step> path = protocol.path(situation).stream().map(asked -> step(protocol, situation, asked)).toList();
        return new TryView(protocol, form, Optional.of(ShownAdvice.of(advice, advice.inputs(), protocol)), path,
                CountDial.of(protocol, form, situation.asOf()), form.history().after(situation.asOf()), examples);
    }

    private static TryView empty(Protocol protocol, TryForm form, List<Examples.Example> examples) {
        return new TryView(protocol, form, Optional.empty(), List.of(), Optional.empty(), 0, examples);
    }

    private static Step step(Protocol protocol, Situation situation, AskedRule asked) {
        String href = TryAddress.page(protocol) + "#" + StageTable.anchorOf(situation.stage(), asked.rule().id());
        return new Step(asked.rule().id(), href, asked.applied(), asked.conditions());
    }

    @Override
    public String title() {
        return "Try the protocol";
    }

    @Override
    public boolean wrong() {
        return form.wrong();
    }

    public String tableHref() {
        return TryAddress.page(protocol);
    }

    public String action() {
        return TryAddress.of(protocol);
    }
}
