package plateau.protocol;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A part of all the states that a subject can be in: any of the standings with any number in the spans.
 *
 * @param spans  by quantity; one that is absent may be anything, unknown too
 * @param tested the truths in which it differs from the rest
 */
record Region(Set<Standing> standings, Map<Quantity, Span> spans, Map<Truth, Boolean> tested) {

    static Region of(Set<Standing> standings) {
        return new Region(standings, Map.of(), Map.of());
    }

    boolean isEmpty() {
        return standings.isEmpty() || spans.values().stream().anyMatch(Span::isEmpty);
    }

    /** The part in which the subject is in one of these states, and the part in which it is not. */
    Split bySubject(Set<SubjectState> states) {
        Map<Boolean, Set<Standing>> parts = parts(standing -> states.contains(standing.subject()));
        return Split.of(withStandings(parts.get(true)), Stream.of(withStandings(parts.get(false))));
    }

    Split by(Truth truth, boolean expected) {
        Map<Boolean, Set<Standing>> parts = parts(standing -> standing.is(truth) == expected);
        Region holds = withStandings(parts.get(true));
        Region fails = withStandings(parts.get(false));
        return holds.isEmpty() || fails.isEmpty() ? Split.of(holds, Stream.of(fails))
                : Split.of(holds.tested(truth, expected), Stream.of(fails.tested(truth, !expected)));
    }

    /** Within the span the quantity is known; outside it lies below, above, or is not known. */
    Split by(Quantity quantity, Span inside) {
        Split known = quantity.known().split(this);
        Span whole = span(quantity);
        return Split.of(known.within(quantity, whole.and(inside)), Stream.of(known.fails().stream(),
                known.within(quantity, whole.below(inside)), known.within(quantity, whole.above(inside)))
                .flatMap(regions -> regions));
    }

    Span span(Quantity quantity) {
        return spans.getOrDefault(quantity, quantity.domain());
    }

    /** Whether a subject can be in both but for this one quantity. */
    boolean differsOnlyIn(Quantity quantity, Region other) {
        return Stream.of(Quantity.values()).filter(each -> each != quantity)
                .noneMatch(each -> span(each).and(other.span(each)).isEmpty())
                && !Collections.disjoint(standings, other.standings);
    }

    private Map<Boolean, Set<Standing>> parts(Predicate<Standing> test) {
        return standings.stream().collect(partitioningBy(test, toSet()));
    }

    private Region withStandings(Set<Standing> some) {
        return new Region(some, spans, tested);
    }

    Region within(Quantity quantity, Span span) {
        Map<Quantity, Span> narrower = new EnumMap<>(Quantity.class);
        narrower.putAll(spans);
        narrower.put(quantity, span);
        return new Region(standings, narrower, tested);
    }

    private Region tested(Truth truth, boolean holds) {
        Map<Truth, Boolean> more = new EnumMap<>(Truth.class);
        more.putAll(tested);
        more.put(truth, holds);
        return new Region(standings, spans, more);
    }
}
