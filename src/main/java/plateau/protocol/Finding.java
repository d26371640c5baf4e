package plateau.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether something holds of a subject, and why.
 *
 * @param evidence the facts in words, one each; none where they are not known
 * @param facts    what the verdict rests on; where it is UNKNOWN, what is missing
 */
public record Finding(Verdict verdict, List<String> evidence, List<Fact> facts) {

    static Finding missing(Fact... facts) {
        return new Finding(Verdict.UNKNOWN, List.of(), List.of(facts));
    }

    /** @param sentence its key in the message file without the ending that says whether it is met */
    static Finding of(boolean met, Fact fact, String sentence, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("name", fact.name());
        Verdict verdict = met ? Verdict.MET : Verdict.NOT_MET;
        return new Finding(verdict, List.of(Sentences.ENGLISH.say("screening." + sentence + "." + Spelling.of(verdict), all)), List.of(fact));
    }

    /** What is not met decides, then what is not known; the rest is left out. */
    static Finding ofAll(List<Finding> findings) {
        Verdict verdict = Stream.of(Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.MET)
                .filter(each -> findings.stream().anyMatch(finding -> finding.verdict == each)).findFirst().orElseThrow();
        List<Finding> deciding = findings.stream().filter(finding -> finding.verdict == verdict).toList();
        return new Finding(verdict, deciding.stream().flatMap(finding -> finding.evidence.stream()).toList(),
                deciding.stream().flatMap(finding -> finding.facts.stream()).toList());
    }

    /** The evidence, or what is missing, in one line. */
    public String words() {
        return verdict == Verdict.UNKNOWN
                ? Sentences.ENGLISH.say("screening.missing", Map.of("names", facts.stream().map(Fact::name).collect(Collectors.joining(", "))))
                : String.join("; ", evidence);
    }
}
