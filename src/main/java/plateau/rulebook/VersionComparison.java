package plateau.rulebook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plateau.protocol.Recommendation;

/** What a version of the protocol would have asked at every decision that was made in the study. @param decisions those that were asked about */
public record VersionComparison(int decisions, List<ComparedDecision> differing) {

    /** Such as "increase, now await-effect", with how many decisions it concerns. */
    public Map<RuleChange, Long> byRule() {
        return differing.stream().collect(groupingBy(compared -> new RuleChange(compared.before().rule(),
                compared.after().map(Recommendation::rule).orElse("none")), TreeMap::new, counting()));
    }

    /** The rule that applied, and the one that would. */
    public record RuleChange(String before, String after) implements Comparable<RuleChange> {

        @Override
        public int compareTo(RuleChange other) {
            return (before + " " + after).compareTo(other.before + " " + other.after);
        }
    }
}
