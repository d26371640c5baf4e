package plateau.rulebook.web;

import java.util.List;
import java.util.stream.IntStream;
import plateau.page.Written;
import plateau.protocol.Boundary;
import plateau.protocol.CountWindow;
import plateau.protocol.DoseRule;
import plateau.protocol.Protocol;
import plateau.protocol.Sentences;
import plateau.protocol.Source;
import plateau.protocol.Stage;
import plateau.rulebook.TryAddress;

/** The rules of one stage, the windows of its next counts and its boundaries, as text. @param id for addresses within the page */
public record StageTable(String id, String title, List<RuleRow> rules, List<WindowRow> windows, List<BoundaryRow> boundaries) {

    /** @param anchor such as {@code rule-titration-increase} */
    public record RuleRow(int number, String anchor, String id, List<String> conditions, String action, String regimen, String next,
            String asks, String because, String basis, String reference) {

        static RuleRow of(int number, Stage stage, DoseRule rule) {
            Source source = rule.source();
            return new RuleRow(number, anchorOf(stage, rule.id()), rule.id(), rule.conditions(), Sentences.ENGLISH.action(rule.action()),
                    rule.regimenInWords(), rule.nextCountInWords(), rule.asks(), rule.because(), source.basis().label(), source.reference());
        }
    }

    public record WindowRow(List<String> conditions, String days, String basis, String reference) {

        static WindowRow of(CountWindow window) {
            return new WindowRow(window.conditions(), window.daysInWords(), window.source().basis().label(), window.source().reference());
        }
    }

    /** @param facts what else is so on both sides */
    public record BoundaryRow(String quantity, String facts, SideRow low, SideRow high) {
    }

    /** @param href where the protocol is asked about the very history */
    public record SideRow(String value, String anchor, String rule, String action, String regimen, String href) {
    }

    static StageTable of(Protocol protocol, Stage stage, List<Boundary> boundaries) {
        List<DoseRule> rules = protocol.rules(stage);
        return new StageTable(wordOf(stage), titleOf(stage),
                IntStream.range(0, rules.size()).mapToObj(place -> RuleRow.of(place + 1, stage, rules.get(place))).toList(),
                protocol.nextCounts(stage).stream().map(WindowRow::of).toList(),
                boundaries.stream().map(boundary -> new BoundaryRow(boundary.quantity(), boundary.facts(),
                        side(protocol, stage, boundary.low()), side(protocol, stage, boundary.high()))).toList());
    }

    static String titleOf(Stage stage) {
        return Written.capital(wordOf(stage));
    }

    static String anchorOf(Stage stage, String rule) {
        return "rule-" + wordOf(stage) + "-" + rule;
    }

    private static String wordOf(Stage stage) {
        return switch (stage) {
            case TITRATION -> "titration";
            case TAPER -> "taper";
            case FOLLOW_UP -> "follow-up";
        };
    }

    private static SideRow side(Protocol protocol, Stage stage, Boundary.Side side) {
        return new SideRow(side.value(), anchorOf(stage, side.rule()), side.rule(), Sentences.ENGLISH.action(side.action()), side.regimen(),
                TryAddress.of(protocol, side.situation()));
    }
}
