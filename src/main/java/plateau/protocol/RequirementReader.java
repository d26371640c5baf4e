package plateau.protocol;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a criterion asks, by the facts that stand above it in the file. */
final class RequirementReader {

    private final Map<String, Fact> known;

    RequirementReader(Map<String, Fact> known) {
        this.known = known;
    }

    /** What may be asked of a fact, and of which kinds. */
    private enum Test {
        ANSWER(FactKind.YES_NO, FactKind.SEX),
        VALUE(FactKind.NUMBER, FactKind.PLATELET_COUNT),
        DAYS_SINCE(FactKind.DATE),
        MONTHS_SINCE(FactKind.DATE),
        YEARS_AT_CONSENT(FactKind.BIRTH_YEAR),
        NEAR_NORMAL(FactKind.NUMBER);

        private final Set<FactKind> kinds;

        Test(FactKind... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    Requirement read(Section must) {
        Optional<Entry> all = must.ifPresent("all-of");
        if (all.isPresent()) {
            return new Requirement.Every(all.get().eachAs(this::read));
        }
        Optional<Entry> condition = must.ifPresent("if");
        if (condition.isPresent()) {
            return new Requirement.Where(condition.get().as(this::read), must.at("then").as(this::read),
                    must.ifPresent("else").map(entry -> entry.as(this::read)));
        }
        return test(must, fact(must, "fact"));
    }

    Fact fact(Section section, String key) {
        String id = section.at(key).text();
        return Optional.ofNullable(known.get(id)).orElseThrow(() ->
                section.refusal("screening.unknown-fact", Map.of("fact", id, "known", String.join(", ", known.keySet()))));
    }

    private Requirement test(Section must, Fact fact) {
        Test test = Stream.of(Test.values()).filter(each -> must.ifPresent(Spelling.of(each)).isPresent()).findFirst()
                .orElseThrow(() -> must.refusal("screening.no-test", Map.of("known", Spelling.all(Test.class))));
        if (!test.kinds.contains(fact.kind())) {
            throw must.refusal("screening.unfit", Map.of("test", Spelling.of(test), "fact", fact.id(), "kind", Spelling.of(fact.kind())));
        }
        Entry entry = must.at(Spelling.of(test));
        return switch (test) {
            case ANSWER -> new Requirement.AnswerIs(fact, word(must, fact, entry.text()));
            case VALUE -> new Requirement.Lies(fact, entry.as(ConditionReader::band));
            case DAYS_SINCE -> entry.as(band -> longAgo(fact, ChronoUnit.DAYS, band));
            case MONTHS_SINCE -> entry.as(band -> longAgo(fact, ChronoUnit.MONTHS, band));
            case YEARS_AT_CONSENT -> new Requirement.YearsAtConsent(fact, consent(must), entry.as(ConditionReader::band));
            case NEAR_NORMAL -> entry.as(range -> new Requirement.NearNormal(fact, fact(range, "from"), fact(range, "to"),
                    range.at("plus-or-minus").number()));
        };
    }

    private static String word(Section must, Fact fact, String word) {
        if (!fact.kind().words().contains(word)) {
            throw must.refusal("file.unknown-word", Map.of("found", word, "known", String.join(", ", fact.kind().words())));
        }
        return word;
    }

    private static Requirement longAgo(Fact fact, ChronoUnit unit, Section band) {
        Bound bound = band.ifPresent(Spelling.of(Bound.ABOVE)).isPresent() ? Bound.ABOVE : Bound.FROM;
        return new Requirement.LongAgo(fact, unit, bound, band.at(Spelling.of(bound)).wholeNumber());
    }

    private Fact consent(Section must) {
        return known.values().stream().filter(fact -> fact.kind() == FactKind.CONSENT).findFirst()
                .orElseThrow(() -> must.refusal("screening.consent-first", Map.of()));
    }
}
