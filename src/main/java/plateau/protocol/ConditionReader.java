package plateau.protocol;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a {@code when}: the word {@code otherwise}, or a mapping of which all must hold. */
final class ConditionReader {

    private static final String SUBJECT = "subject";
    private static final String ANY_OF = "any-of";

    private ConditionReader() {
    }

    static Condition when(Section row) {
        Entry when = row.at("when");
        return when.isWord("otherwise") ? new Condition.All(List.of()) : when.as(ConditionReader::all);
    }

    static Condition all(Section when) {
        if (when.keys().isEmpty()) {
            throw when.refusal("file.no-conditions", Map.of());
        }
        return new Condition.All(when.keys().stream().map(key -> condition(when, key)).toList());
    }

    private static Condition condition(Section when, String key) {
        return switch (key) {
            case SUBJECT -> new Condition.SubjectIs(EnumSet.copyOf(when.at(key).words(SubjectState.class)));
            case ANY_OF -> new Condition.Any(when.at(key).eachAs(ConditionReader::all));
            default -> fact(when, key);
        };
    }

    private static Condition fact(Section when, String key) {
        return truth(when, key).or(() -> quantity(when, key))
                .orElseThrow(() -> when.refusal("file.unknown-key", Map.of("key", key, "known", vocabulary())));
    }

    static Band band(Section section) {
        Map<Bound, BigDecimal> limits = new EnumMap<>(Bound.class);
        Stream.of(Bound.values()).forEach(bound ->
                section.ifPresent(Spelling.of(bound)).ifPresent(limit -> limits.put(bound, limit.number())));
        return new Band(limits);
    }

    private static Optional<Condition> truth(Section when, String key) {
        return Spelling.find(Truth.class, key).map(truth -> new Condition.Is(truth, when.at(key).trueOrFalse()));
    }

    private static Optional<Condition> quantity(Section when, String key) {
        return Stream.of(Quantity.values()).filter(quantity -> quantity.key().equals(key)).findFirst()
                .map(quantity -> new Condition.Within(quantity, when.at(key).as(ConditionReader::band)));
    }

    private static String vocabulary() {
        Stream<String> quantities = Stream.of(Quantity.values()).map(Quantity::key);
        return Stream.of(Stream.of(SUBJECT, ANY_OF, Spelling.all(Truth.class)), quantities)
                .flatMap(words -> words).collect(Collectors.joining(", "));
    }
}
