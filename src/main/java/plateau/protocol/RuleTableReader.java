package plateau.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of one stage and the windows of its next counts. */
final class RuleTableReader {

    private RuleTableReader() {
    }

    static RuleTable read(Stage stage, Section table) {
        List<DoseRule> rules = table.at("rules").eachAs(RuleTableReader::rule);
        refuseTwins(rules, table);
        return new RuleTable(stage, rules, table.at("next-count").eachAs(RuleTableReader::window));
    }

    private static DoseRule rule(Section row) {
        DoseRule rule = new DoseRule(row.at("id").text(), ConditionReader.when(row),
                row.at("action").word(Action.class), row.at("regimen").word(RegimenChange.class),
                row.ifPresent("unchanged-when").map(entry -> entry.as(ConditionReader::all)),
                row.ifPresent("next-count").map(entry -> entry.as(RuleTableReader::ownWindow)),
                outcome(row), row.at("sentence").text(), row.source());
        refuseUnsayable("asks." + rule.sentence(), rule, row);
        refuseUnsayable("because." + rule.sentence(), rule, row);
        return rule;
    }

    /** Whatever ends a taper says how, and nothing else does; a resumption can end the time off the drug. */
    private static Optional<Outcome> outcome(Section row) {
        Action action = row.at("action").word(Action.class);
        boolean ends = action == Action.HALT_TAPER || action == Action.COMPLETE;
        if (ends) {
            return Optional.of(row.at("outcome").word(Outcome.class));
        }
        return action == Action.RESUME ? row.ifPresent("outcome").map(entry -> entry.word(Outcome.class)) : Optional.empty();
    }

    private static CountWindow window(Section row) {
        return new CountWindow(ConditionReader.when(row), days(row), row.source());
    }

    private static OwnWindow ownWindow(Section window) {
        return new OwnWindow(window.at("reckoned-from").word(OwnWindow.ReckonedFrom.class), days(window));
    }

    private static WindowDays days(Section window) {
        return new WindowDays(window.at("due-days").wholeNumber(), window.at("earliest-days").wholeNumber(),
                window.at("latest-days").wholeNumber());
    }

    private static void refuseTwins(List<DoseRule> rules, Section table) {
        Set<String> ids = new HashSet<>();
        rules.stream().map(DoseRule::id).filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
            throw table.refusal("file.same-id", Map.of("id", id));
        });
    }

    /** A sentence may name the details of a course and the limits of its own rule, nothing else. */
    private static void refuseUnsayable(String key, DoseRule rule, Section row) {
        Template sentence = Sentences.ENGLISH.find(key)
                .orElseThrow(() -> row.refusal("file.no-sentence", Map.of("key", key)));
        sentence.names().stream().filter(name -> !isKnown(name, rule)).findFirst().ifPresent(name -> {
            throw row.refusal("file.unknown-name", Map.of("key", key, "name", name));
        });
    }

    private static boolean isKnown(String name, DoseRule rule) {
        return Spelling.find(Detail.class, name).isPresent() || rule.limits().containsKey(name);
    }
}
