package plateau.protocol;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A region in two: where a condition holds, and where it does not. */
record Split(List<Region> holds, List<Region> fails) {

    static Split of(Region holds, Stream<Region> fails) {
        return of(Stream.of(holds), fails);
    }

    /** Where all of the conditions hold, and the rest. */
    static Split byAll(List<Condition> conditions, Region region) {
        Split split = of(region, Stream.empty());
        for (Condition condition : conditions) {
            Split last = split;
            List<Split> next = last.holds.stream().map(condition::split).toList();
            split = of(holds(next), Stream.concat(last.fails.stream(), fails(next)));
        }
        return split;
    }

    /** Where at least one of the conditions holds, and the rest. */
    static Split byAny(List<Condition> conditions, Region region) {
        Split split = of(Stream.empty(), Stream.of(region));
        for (Condition condition : conditions) {
            Split last = split;
            List<Split> next = last.fails.stream().map(condition::split).toList();
            split = of(Stream.concat(last.holds.stream(), holds(next)), fails(next));
        }
        return split;
    }

    /** Where the condition holds, narrowed to the span. */
    Stream<Region> within(Quantity quantity, Span span) {
        return holds.stream().map(region -> region.within(quantity, span));
    }

    static Split of(Stream<Region> holds, Stream<Region> fails) {
        return new Split(notEmpty(holds), notEmpty(fails));
    }

    private static Stream<Region> holds(List<Split> splits) {
        return splits.stream().flatMap(split -> split.holds.stream());
    }

    private static Stream<Region> fails(List<Split> splits) {
        return splits.stream().flatMap(split -> split.fails.stream());
    }

    private static List<Region> notEmpty(Stream<Region> regions) {
        return regions.filter(Predicate.not(Region::isEmpty)).toList();
    }
}
