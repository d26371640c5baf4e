package plateau.protocol;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns each number of each sample history through its range, asks at every step, and keeps where the answer changes. */
final class BoundarySearch {

    private static final Set<Truth> ONLY_THE_WINDOW = EnumSet.of(Truth.WITHIN_WINDOW_OF_NEXT_COUNT);

    private final SampleHistories histories;
    private final Edges edges;
    private final Map<Dial, List<BigDecimal>> ranges = new EnumMap<>(Dial.class);
    private final Map<Dial, List<BigDecimal>> samples = new EnumMap<>(Dial.class);
    private final Map<Object, Found> found = new LinkedHashMap<>();

    BoundarySearch(SampleHistories histories) {
        this.histories = histories;
        this.edges = histories.edges();
        Stream.of(Dial.values()).forEach(dial -> {
            ranges.put(dial, edges.range(dial));
            samples.put(dial, edges.samples(dial));
        });
    }

    /** By quantity and number; one for each pair of rules at each edge. */
    List<Boundary> boundaries() {
        histories.plain().forEach(history -> histories.dials(history).forEach(dial -> place(history, dial, others(history, dial))));
        return found.values().stream().sorted(comparing(Found::quantity).thenComparing(Found::from)).map(this::boundary).toList();
    }

    private List<Dial> others(SampleHistory history, Dial turned) {
        return histories.dials(history).stream().filter(dial -> dial != turned).toList();
    }

    private void place(SampleHistory history, Dial turned, List<Dial> others) {
        if (others.isEmpty()) {
            turn(history, turned);
            return;
        }
        Dial next = others.get(0);
        samples.get(next).forEach(number -> place(history.with(next, number), turned, others.subList(1, others.size())));
    }

    private void turn(SampleHistory history, Dial dial) {
        Optional<Asked> last = Optional.empty();
        for (BigDecimal number : ranges.get(dial)) {
            SampleHistory here = history.with(dial, number);
            Optional<Asked> now = here.isPossible() ? Optional.of(ask(here)) : Optional.empty();
            if (last.isPresent() && now.isPresent() && !last.get().answersLike(now.get())) {
                keep(dial, last.get(), now.get());
            }
            last = now;
        }
    }

    private Asked ask(SampleHistory history) {
        Course course = new Course(history.situation());
        Facts facts = histories.table().facts(course, histories.terms());
        DoseRule rule = histories.table().firstMatch(facts);
        return new Asked(course, facts, rule, rule.changeFor(facts).of(course, histories.terms()));
    }

    private void keep(Dial dial, Asked one, Asked other) {
        Set<Truth> changed = one.changed(other);
        if (changed.contains(Truth.COUNT_COLLECTED_BEFORE_REGIMEN) && (dial != Dial.DAYS_ON_REGIMEN || one.value(Quantity.COUNT_AGE).signum() > 0)) {
            return;     // the day on which the regimen starts is told once, with the days on the regimen
        }
        List<Quantity> crossed = Stream.of(Quantity.values()).filter(quantity -> isCrossed(quantity, one, other)).toList();
        Quantity quantity = crossed.contains(dial.quantity()) || crossed.isEmpty() || !ONLY_THE_WINDOW.containsAll(changed)
                ? dial.quantity() : crossed.get(0);
        boolean rising = one.value(quantity).compareTo(other.value(quantity)) <= 0;
        Found pair = new Found(quantity, rising ? one : other, rising ? other : one);
        found.putIfAbsent(pair.key(crossed.contains(quantity) ? List.of(pair.from()) : List.of()), pair);
    }

    private boolean isCrossed(Quantity quantity, Asked one, Asked other) {
        return one.facts().value(quantity).isPresent() && other.facts().value(quantity).isPresent()
                && !edges.crossed(quantity, one.value(quantity).min(other.value(quantity)),
                        one.value(quantity).max(other.value(quantity))).isEmpty();
    }

    /** A history and its answer. */
    private record Asked(Course course, Facts facts, DoseRule rule, Regimen regimen) {

        boolean answersLike(Asked other) {
            return rule == other.rule && regimen.equals(other.regimen);
        }

        Set<Truth> changed(Asked other) {
            Set<Truth> changed = EnumSet.noneOf(Truth.class);
            Stream.of(Truth.values()).filter(truth -> facts.is(truth) != other.facts.is(truth)).forEach(changed::add);
            return changed;
        }

        BigDecimal value(Quantity quantity) {
            return facts.value(quantity).orElse(BigDecimal.ZERO);
        }

        String state() {
            String state = Sentences.ENGLISH.subjects(Set.of(facts.subject()));
            return course.regimen().isOff() ? state : Sentences.ENGLISH.say("boundary.on",
                    Map.of("state", state, "regimen", Sentences.ENGLISH.regimen(course.regimen())));
        }

        Boundary.Side side(Quantity quantity) {
            return new Boundary.Side(Sentences.plain(value(quantity)), rule.id(), rule.action(),
                    Sentences.ENGLISH.regimen(regimen), course.situation());
        }
    }

    /** Two neighbours that get different answers. */
    private record Found(Quantity quantity, Asked low, Asked high) {

        BigDecimal from() {
            return high.value(quantity);
        }

        Object key(List<BigDecimal> edge) {
            Set<Truth> changed = low.changed(high);
            changed.retainAll(Stream.of(low, high).flatMap(side -> side.rule().truths()).toList());
            return List.of(quantity, edge, changed, low.facts().subject(), low.rule().id(), high.rule().id());
        }
    }

    private Boundary boundary(Found pair) {
        String name = Sentences.ENGLISH.nameOf(pair.quantity(), histories.table().stage());
        return new Boundary(name, String.join(", ", common(pair)), pair.low().side(pair.quantity()), pair.high().side(pair.quantity()));
    }

    private List<String> common(Found pair) {
        List<String> words = new ArrayList<>(List.of(pair.low().state()));
        Stream.of(Truth.values()).filter(truth -> isTold(truth, pair))
                .map(truth -> Sentences.ENGLISH.truth(truth, pair.low().facts().is(truth))).forEach(words::add);
        Stream.of(Quantity.COUNT, Quantity.COUNT_AGE, Quantity.DAYS_ON_REGIMEN, Quantity.DAYS_SINCE_TAPER_START)
                .filter(each -> each != pair.quantity() && edges.asks(each) || each == Quantity.COUNT_AGE && pair.quantity() != each)
                .flatMap(each -> number(each, pair)).forEach(words::add);
        return words;
    }

    private boolean isTold(Truth truth, Found pair) {
        boolean here = pair.low().facts().is(truth);
        return edges.asks(truth) && here == pair.high().facts().is(truth) && switch (truth) {
            case FRESH -> true;
            case CAME_FROM_REDUCTION, CAME_FROM_RESUMPTION, RELAPSED, NEXT_STEP_IS_OFF -> here;
            case ADHERENCE_CONFIRMED -> !here;
            default -> false;
        };
    }

    private static Stream<String> number(Quantity each, Found pair) {
        return pair.low().facts().value(each).filter(value -> value.compareTo(pair.high().value(each)) == 0)
                .map(value -> Sentences.ENGLISH.quantity(each, Sentences.plain(value))).stream();
    }
}
