package plateau.protocol;

import java.time.LocalDate;
import java.util.List;

/** Facts that are asked for on one page. */
public record FactGroup(String id, String title, List<Fact> facts) {

    public List<Fact> asked(Answers answers, LocalDate day) {
        return facts.stream().filter(fact -> fact.isAsked(answers, day)).toList();
    }

    public boolean holds(FactKind kind) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }
}
