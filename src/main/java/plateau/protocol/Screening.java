package plateau.protocol;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is asked at screening, and the criteria that decide on it.
 *
 * @param groups the pages, the one that says who the subject is first
 * @param note   what a reader of the criteria should know about them
 */
public record Screening(List<FactGroup> groups, List<Criterion> criteria, String note) {

    public Screening {
        refuseTwins(groups, FactGroup::id);
        refuseTwins(criteria, Criterion::id);
        for (FactKind once : List.of(FactKind.CONSENT, FactKind.BIRTH_YEAR, FactKind.SEX, FactKind.PLATELET_COUNT)) {
            refuseIf(facts(groups).filter(fact -> fact.kind() == once).count() != 1, "screening.not-once");
        }
        refuseIf(groups.stream().skip(1).flatMap(group -> group.facts().stream()).anyMatch(fact -> fact.kind().isOfPerson()), "screening.person");
        refuseIf(groups.stream().anyMatch(group -> group.holds(FactKind.PLATELET_COUNT) && group.facts().size() > 1), "screening.count-alone");
    }

    /** @param day on which it is judged, at the site */
    public Eligibility judge(Answers answers, LocalDate day) {
        return new Eligibility(criteria.stream()
                .map(criterion -> new Eligibility.Judged(criterion, criterion.must().judge(answers, day))).toList());
    }

    public List<Fact> facts() {
        return facts(groups).toList();
    }

    public Optional<FactGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    private static Stream<Fact> facts(List<FactGroup> groups) {
        return groups.stream().flatMap(group -> group.facts().stream());
    }

    private static <T> void refuseTwins(List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        refuseIf(!all.stream().map(id).allMatch(ids::add), "screening.same-id");
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say(sentence));
        }
    }
}
