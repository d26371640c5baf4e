package plateau.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plateau.protocol.Answer;
import plateau.protocol.Answers;
import plateau.protocol.Eligibility;
import plateau.protocol.Fact;
import plateau.protocol.FactGroup;
import plateau.protocol.FactKind;
import plateau.protocol.Screening;

/**
 * Everything known of a subject at screening, before the questions and criteria of the protocol in force.
 *
 * @param today on which it is judged, at the site
 * @param texts by the ids of the facts, as they are stored: the consent as a point in time, other dates as 2026-12-31
 */
public record ScreeningRecord(Screening screening, LocalDate today, ZoneId zone, Map<String, String> texts) {

    public ScreeningRecord {
        texts = Map.copyOf(texts);
    }

    /** Empty where nothing is known. */
    public String text(Fact fact) {
        return texts.getOrDefault(fact.id(), "");
    }

    public boolean isKnown(Fact fact) {
        return texts.containsKey(fact.id());
    }

    public boolean isAsked(Fact fact) {
        return fact.isAsked(answers(), today);
    }

    public List<Fact> asked(FactGroup group) {
        return group.asked(answers(), today);
    }

    public boolean isConsented() {
        return screening.facts().stream().anyMatch(fact -> fact.kind() == FactKind.CONSENT && isKnown(fact));
    }

    public Eligibility judge() {
        return screening.judge(answers(), today);
    }

    /** The same with other answers; an empty one takes back what was known. */
    public ScreeningRecord with(Map<Fact, String> given) {
        Map<String, String> changed = new HashMap<>(texts);
        given.forEach((fact, text) -> changed.put(fact.id(), text));
        changed.values().removeIf(String::isEmpty);
        return new ScreeningRecord(screening, today, zone, changed);
    }

    /** The facts that were known and would be another. */
    public List<Fact> changedBy(Map<Fact, String> given) {
        return given.keySet().stream().filter(fact -> isKnown(fact) && !text(fact).equals(given.get(fact))).toList();
    }

    private Answers answers() {
        return new Answers(screening.facts().stream().filter(this::isKnown).collect(Collectors.toMap(Fact::id, this::answer)));
    }

    private Answer answer(Fact fact) {
        return fact.kind() == FactKind.CONSENT ? new Answer.Day(LocalDate.ofInstant(Instant.parse(text(fact)), zone))
                : fact.kind().answer(text(fact));
    }
}
