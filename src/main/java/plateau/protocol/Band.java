package plateau.protocol;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A range of a quantity with at most one side below and one above: from 50 to 250, above 400, below 14. */
record Band(Map<Bound, BigDecimal> limits) {

    Band {
        limits = Map.copyOf(limits);
        if (limits.isEmpty() || sides(limits, true) > 1 || sides(limits, false) > 1) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.band-sides"));
        }
        if (isEmpty(limits)) {
            throw new IllegalArgumentException(Sentences.ENGLISH.say("value.band-empty"));
        }
    }

    boolean contains(BigDecimal value) {
        return admits(limits, value);
    }

    Span span() {
        return new Span(cut(true).orElse(Cut.START), cut(false).orElse(Cut.END));
    }

    /** The whole numbers at which the answer changes, going up. */
    Stream<BigDecimal> turns() {
        return limits.entrySet().stream().map(limit -> limit.getKey().turnsAt(limit.getValue()));
    }

    private Optional<Cut> cut(boolean lower) {
        return limits.entrySet().stream().filter(limit -> limit.getKey().isLower() == lower)
                .map(limit -> limit.getKey().cut(limit.getValue())).findFirst();
    }

    private static long sides(Map<Bound, BigDecimal> limits, boolean lower) {
        return limits.keySet().stream().filter(bound -> bound.isLower() == lower).count();
    }

    /** Two sides that meet hold their common number or nothing; two that have crossed hold none of their limits. */
    private static boolean isEmpty(Map<Bound, BigDecimal> limits) {
        BigDecimal lowest = limits.values().stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal highest = limits.values().stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal middle = lowest.add(highest).divide(BigDecimal.valueOf(2));
        return limits.size() > 1 && !admits(limits, middle);
    }

    private static boolean admits(Map<Bound, BigDecimal> limits, BigDecimal value) {
        for (Map.Entry<Bound, BigDecimal> limit : limits.entrySet()) {
            if (!limit.getKey().admits(value, limit.getValue())) {
                return false;
            }
        }
        return true;
    }
}
