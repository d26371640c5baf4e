package plateau.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves a rule table before anybody is treated by it: in every state that a subject can be in one rule applies, and one
 * window of the next count.
 *
 * <p>The first rule that holds applies, so a special case may stand above its general one. Refused is what nobody can
 * mean: a gap; a rule that never applies because those above it take all its cases; two rules that overlap, which is
 * that both apply in one and the same state, but to different numbers of one quantity, and both bands take in some
 * numbers between, so that only their order says whose these are; and more drug at a higher count, all else equal.
 */
final class RuleTableProof {

    private final RuleTable table;
    private final Terms terms;
    private final Partition<DoseRule> rules;
    private final Partition<CountWindow> windows;

    RuleTableProof(RuleTable table, Terms terms) {
        this.table = table;
        this.terms = terms;
        rules = Partition.of(whole(table.stage().subjects(), table.rules()), table.rules());
        windows = Partition.of(whole(subjectsAfterDecision(), table.windows()), table.windows());
    }

    /** What is wrong, naming the rules, and the states and counts concerned; sought as far as it is asked for. */
    Stream<String> flaws() {
        return Stream.of(undefinedWords(), gaps(), idle(), overlaps(), risingDrug(), windowFlaws()).flatMap(flaws -> flaws);
    }

    private Stream<String> undefinedWords() {
        return table.stage() == Stage.TITRATION || terms.tapering().isPresent() ? Stream.empty()
                : Stream.of(say("proof.taper-undefined", Map.of()));
    }

    private Stream<String> gaps() {
        return rules.gaps().stream().map(gap -> say("proof.gap", Map.of("where", RegionWording.of(gap))));
    }

    private Stream<String> idle() {
        return rules.idle(table.rules()).stream().map(rule -> say("proof.never-applies", Map.of("rule", rule.id())));
    }

    private Stream<String> overlaps() {
        return rules.parts().stream().flatMap(first -> rules.parts().stream()
                .flatMap(second -> crossings(first.row(), second.row())
                        .flatMap(quantity -> second.row().when().split(first.region()).holds().stream()
                                .filter(common -> common.differsOnlyIn(quantity, second.region()))
                                .map(common -> overlap(first.row(), second.row(), common)))));
    }

    private static Stream<Quantity> crossings(DoseRule one, DoseRule other) {
        return one.when().ownBands().filter(band -> other.when().ownBands()
                .anyMatch(next -> band.quantity() == next.quantity() && band.span().crosses(next.span())))
                .map(Condition.Within::quantity);
    }

    private static String overlap(DoseRule first, DoseRule second, Region common) {
        return say("proof.overlap",
                Map.of("first", first.id(), "second", second.id(), "where", RegionWording.of(common)));
    }

    private Stream<String> risingDrug() {
        List<Outcome> outcomes = rules.parts().stream().flatMap(Outcome::of).toList();
        return outcomes.stream().flatMap(lower -> outcomes.stream().filter(lower::getsLessThan)
                .map(higher -> say("proof.rising-drug", Map.of(
                        "lower", lower.rule().id(), "where", RegionWording.of(lower.region()),
                        "higher", higher.rule().id(), "elsewhere", RegionWording.of(higher.region())))));
    }

    /** What a rule does to the regimen in a part of its states. */
    private record Outcome(DoseRule rule, RegimenChange change, Region region) {

        static Stream<Outcome> of(Partition.Part<DoseRule> part) {
            Split unchanged = Split.byAny(part.row().unchangedWhen().stream().toList(), part.region());
            return Stream.concat(
                    unchanged.holds().stream().map(region -> new Outcome(part.row(), RegimenChange.UNCHANGED, region)),
                    unchanged.fails().stream().map(region -> new Outcome(part.row(), part.row().change(), region)));
        }

        /** Here the count is lower, and yet there is less drug than in the other, all else equal. */
        boolean getsLessThan(Outcome other) {
            return change.compareTo(other.change) < 0
                    && region.span(Quantity.COUNT).isBelow(other.region.span(Quantity.COUNT))
                    && region.differsOnlyIn(Quantity.COUNT, other.region);
        }
    }

    private Stream<String> windowFlaws() {
        return Stream.concat(
                windows.gaps().stream().map(gap -> say("proof.window-gap", Map.of("where", RegionWording.of(gap)))),
                windows.idle(table.windows()).stream().map(row -> say("proof.window-never-applies",
                        Map.of("number", Integer.toString(table.windows().indexOf(row) + 1)))));
    }

    private Set<SubjectState> subjectsAfterDecision() {
        Set<SubjectState> subjects = EnumSet.of(SubjectState.ON_DRUG, SubjectState.HELD);
        subjects.addAll(table.stage().subjects());
        return subjects;
    }

    private Region whole(Set<SubjectState> subjects, List<? extends Row> rows) {
        Set<Truth> asked = rows.stream().flatMap(Row::truths).collect(Collectors.toSet());
        return Region.of(new Standings(terms).of(subjects, asked));
    }

    private static String say(String sentence, Map<String, String> values) {
        return Sentences.ENGLISH.say(sentence, values);
    }
}
