package plateau.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of screening and the criteria; a fact may only speak of those above it. */
final class ScreeningReader {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final RequirementReader requirements = new RequirementReader(facts);

    private ScreeningReader() {
    }

    static Screening read(Section file) {
        return file.at("screening").as(new ScreeningReader()::screening);
    }

    private Screening screening(Section screening) {
        return new Screening(screening.at("groups").eachAs(this::group), screening.at("criteria").eachAs(this::criterion),
                screening.at("note").text());
    }

    private FactGroup group(Section group) {
        return new FactGroup(group.at("id").text(), group.at("title").text(), group.at("facts").eachAs(this::fact));
    }

    private Fact fact(Section section) {
        FactKind kind = section.at("kind").word(FactKind.class);
        boolean number = kind == FactKind.NUMBER;
        Fact fact = new Fact(section.at("id").text(), section.at("name").text(), section.at("question").text(),
                section.ifPresent("hint").map(Entry::text).orElse(""), kind, unit(section, kind),
                number ? Optional.of(section.at("possible").as(ConditionReader::band)) : Optional.empty(),
                number ? section.ifPresent("not-below").map(entry -> requirements.fact(section, "not-below")) : Optional.empty(),
                section.ifPresent("asked-when").map(entry -> entry.as(requirements::read)));
        if (facts.put(fact.id(), fact) != null) {
            throw section.refusal("screening.same-fact", Map.of("id", fact.id()));
        }
        return fact;
    }

    private static String unit(Section section, FactKind kind) {
        return switch (kind) {
            case NUMBER -> section.at("unit").text();
            case PLATELET_COUNT -> Sentences.ENGLISH.say("screening.count-unit");
            default -> "";
        };
    }

    private Criterion criterion(Section criterion) {
        return new Criterion(criterion.at("id").text(), criterion.at("kind").word(CriterionKind.class),
                criterion.at("title").text(), criterion.at("must").as(requirements::read), criterion.source());
    }
}
