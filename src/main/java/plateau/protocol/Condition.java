package plateau.protocol;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a row of a table applies: the closed vocabulary of every {@code when} in a protocol file. */
sealed interface Condition {

    boolean holds(Facts facts);

    String inWords(Sentences sentences);

    /** What must all hold for this to hold, one by one. */
    default Stream<Condition> parts() {
        return Stream.of(this);
    }

    /** The parts, each in words. */
    default List<String> partsInWords(Sentences sentences) {
        return parts().map(part -> part.inWords(sentences)).toList();
    }

    /** Cuts a region where this begins or ceases to hold. */
    Split split(Region region);

    /** The bands in it, however deep. */
    default Stream<Within> bands() {
        return Stream.empty();
    }

    /** The bands that must hold whenever this does. */
    default Stream<Within> ownBands() {
        return bands();
    }

    /** The truths asked in it, however deep. */
    default Stream<Truth> truths() {
        return Stream.empty();
    }

    /** The subject is in one of these states. */
    record SubjectIs(Set<SubjectState> states) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return states.contains(facts.subject());
        }

        @Override
        public String inWords(Sentences sentences) {
            return sentences.subjects(states);
        }

        @Override
        public Split split(Region region) {
            return region.bySubject(states);
        }
    }

    /** A truth is as expected. */
    record Is(Truth truth, boolean expected) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.is(truth) == expected;
        }

        @Override
        public String inWords(Sentences sentences) {
            return sentences.truth(truth, expected);
        }

        @Override
        public Split split(Region region) {
            return region.by(truth, expected);
        }

        @Override
        public Stream<Truth> truths() {
            return Stream.of(truth);
        }
    }

    /** A quantity is known and lies in a band. */
    record Within(Quantity quantity, Band band) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.value(quantity).filter(band::contains).isPresent();
        }

        Span span() {
            return quantity.countsWhole() ? band.span().amongWholeNumbers() : band.span();
        }

        @Override
        public String inWords(Sentences sentences) {
            return sentences.quantity(quantity, sentences.band(band));
        }

        @Override
        public Split split(Region region) {
            return region.by(quantity, span());
        }

        @Override
        public Stream<Within> bands() {
            return Stream.of(this);
        }
    }

    /** All of these; with none of them it is the {@code otherwise} of a table. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            for (Condition condition : conditions) {
                if (!condition.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String inWords(Sentences sentences) {
            return conditions.isEmpty() ? sentences.say("condition.otherwise")
                    : sentences.list("list.separator", parts().map(condition -> condition.inWords(sentences)));
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.isEmpty() ? Stream.of(this) : conditions.stream();
        }

        @Override
        public Split split(Region region) {
            return Split.byAll(conditions, region);
        }

        @Override
        public Stream<Within> bands() {
            return conditions.stream().flatMap(Condition::bands);
        }

        @Override
        public Stream<Within> ownBands() {
            return conditions.stream().flatMap(Condition::ownBands);
        }

        @Override
        public Stream<Truth> truths() {
            return conditions.stream().flatMap(Condition::truths);
        }
    }

    /** At least one of these. */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return conditions.stream().anyMatch(condition -> condition.holds(facts));
        }

        @Override
        public String inWords(Sentences sentences) {
            return sentences.list("list.alternatives",
                    conditions.stream().map(condition -> condition.inWords(sentences)));
        }

        @Override
        public Split split(Region region) {
            return Split.byAny(conditions, region);
        }

        @Override
        public Stream<Within> bands() {
            return conditions.stream().flatMap(Condition::bands);
        }

        @Override
        public Stream<Within> ownBands() {
            return Stream.empty();
        }

        @Override
        public Stream<Truth> truths() {
            return conditions.stream().flatMap(Condition::truths);
        }
    }
}
