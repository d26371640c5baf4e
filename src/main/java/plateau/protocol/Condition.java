package plateau.protocol;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a row of a table applies: the closed vocabulary of every {@code when} in a protocol file. */
sealed interface Condition {

    boolean holds(Facts facts);

    /** The bands in it, however deep. */
    default Stream<Within> bands() {
        return Stream.empty();
    }

    /** The subject is in one of these states. */
    record SubjectIs(Set<SubjectState> states) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return states.contains(facts.subject());
        }
    }

    /** A truth is as expected. */
    record Is(Truth truth, boolean expected) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.is(truth) == expected;
        }
    }

    /** A quantity is known and lies in a band. */
    record Within(Quantity quantity, Band band) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.value(quantity).filter(band::contains).isPresent();
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
            return conditions.stream().allMatch(condition -> condition.holds(facts));
        }

        @Override
        public Stream<Within> bands() {
            return conditions.stream().flatMap(Condition::bands);
        }
    }

    /** At least one of these. */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return conditions.stream().anyMatch(condition -> condition.holds(facts));
        }

        @Override
        public Stream<Within> bands() {
            return conditions.stream().flatMap(Condition::bands);
        }
    }
}
