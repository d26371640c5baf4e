package plateau.protocol;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A subject's course in the words that rules may use; a quantity that is not known is absent. */
record Facts(SubjectState subject, Set<Truth> truths, Map<Quantity, BigDecimal> quantities) {

    static Facts of(Course course, Terms terms) {
        Set<Truth> truths = EnumSet.allOf(Truth.class);
        truths.removeIf(truth -> !truth.holds(course, terms));
        Map<Quantity, BigDecimal> quantities = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            quantity.of(course, terms).ifPresent(value -> quantities.put(quantity, value));
        }
        return new Facts(course.state(), truths, quantities);
    }

    boolean is(Truth truth) {
        return truths.contains(truth);
    }

    Optional<BigDecimal> value(Quantity quantity) {
        return Optional.ofNullable(quantities.get(quantity));
    }

    Facts withSubject(SubjectState state) {
        return new Facts(state, truths, quantities);
    }

    Facts with(Truth truth, boolean holds) {
        Set<Truth> changed = EnumSet.copyOf(truths);
        changed.remove(truth);
        if (holds) {
            changed.add(truth);
        }
        return new Facts(subject, changed, quantities);
    }

    /** The same facts some days later, had nothing else happened. */
    Facts later(BigDecimal days) {
        Map<Quantity, BigDecimal> later = new EnumMap<>(quantities);
        later.replaceAll((quantity, value) -> quantity.countsDays() ? value.add(days) : value);
        return new Facts(subject, truths, later);
    }
}
