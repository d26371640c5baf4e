package plateau.protocol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers at which the rules of a table, its windows or its terms may answer differently. */
record Edges(RuleTable table, Terms terms) {

    private static final BigDecimal A_TENTH = new BigDecimal("0.1");
    private static final int HIGHEST_GRADE = 4;

    /** All that a dial is turned through, going up. */
    List<BigDecimal> range(Dial dial) {
        return switch (dial) {
            case COUNT -> counts().stream().flatMap(edge -> Stream.of(edge.subtract(A_TENTH), edge, edge.add(A_TENTH))).toList();
            case COUNT_AGE -> upTo(longestAge());
            case DAYS_SINCE_TAPER_START -> upTo(Math.max(longest(Quantity.DAYS_SINCE_TAPER_START), longestPlan()));
            case BLEEDING -> upTo(HIGHEST_GRADE);
            default -> upTo(longestRegimen());
        };
    }

    /** Where a dial stands while another is turned: every part of its range, the plain ones first. */
    List<BigDecimal> samples(Dial dial) {
        return switch (dial) {
            case COUNT -> betweenCounts();
            case COUNT_AGE -> ages();
            case BLEEDING -> List.of(BigDecimal.ZERO);
            case DAYS_SINCE_TAPER_START -> bothSides(Quantity.DAYS_SINCE_TAPER_START, terms.tapering().map(taper -> taper.plan().daysBetweenSteps()).orElse(0), longestPlan());
            default -> bothSides(dial.quantity(), longestRegimen(), longestRegimen());
        };
    }

    /** The edges of a quantity between two of its numbers. */
    List<Cut> crossed(Quantity quantity, BigDecimal low, BigDecimal high) {
        return bands(quantity).flatMap(within -> Stream.of(within.span().low(), within.span().high()))
                .filter(cut -> isAbove(cut, low) && !isAbove(cut, high)).distinct().toList();
    }

    private static boolean isAbove(Cut cut, BigDecimal number) {
        int comparison = cut.number().compareTo(number);
        return comparison > 0 || comparison == 0 && cut.after();
    }

    boolean asks(Quantity quantity) {
        return bands(quantity).findAny().isPresent();
    }

    boolean asks(Truth truth) {
        return table.rules().stream().flatMap(DoseRule::truths).anyMatch(truth::equals);
    }

    private NavigableSet<BigDecimal> counts() {
        Stream<Band> relapse = table.stage() == Stage.TITRATION ? Stream.empty()
                : terms.tapering().stream().map(taper -> taper.relapse().count().band());
        return Stream.concat(bands(Quantity.COUNT).map(Condition.Within::band), relapse)
                .flatMap(band -> band.limits().values().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<BigDecimal> betweenCounts() {
        List<BigDecimal> between = new ArrayList<>();
        BigDecimal last = BigDecimal.ZERO;
        for (BigDecimal edge : counts()) {
            between.add(last.add(edge).divide(BigDecimal.valueOf(2)));
            last = edge;
        }
        between.add(last.add(BigDecimal.valueOf(100)));
        return between;
    }

    private List<BigDecimal> ages() {
        Stream<Integer> afterLimits = Stream.concat(
                Stream.of(terms.freshness().atMostDays(), terms.freshness().whileHeldAtMostDays()),
                table.windows().stream().map(window -> window.days().latest())).map(days -> days + 1);
        return Stream.concat(Stream.of(BigDecimal.ZERO), Stream.concat(afterLimits.map(BigDecimal::valueOf), turns(Quantity.COUNT_AGE)))
                .distinct().toList();
    }

    private List<BigDecimal> bothSides(Quantity quantity, int first, int last) {
        List<BigDecimal> turns = turns(quantity).distinct().sorted().toList();
        return Stream.of(turns.stream(), Stream.of(first, last).map(BigDecimal::valueOf),
                turns.stream().map(turn -> turn.subtract(BigDecimal.ONE))).flatMap(each -> each).distinct().toList();
    }

    private int longestAge() {
        return ages().stream().mapToInt(BigDecimal::intValue).max().orElseThrow() + 1;
    }

    private int longestRegimen() {
        int longest = IntStream.of(longest(Quantity.DAYS_ON_REGIMEN), longest(Quantity.DAYS_SINCE_FIRST_DOSE)).max().getAsInt();
        return longest + longestAge();
    }

    private int longestPlan() {
        return terms.tapering().map(taper -> {
            List<PlannedStep> steps = taper.plan().from(terms.doses().maximum(), terms.doses());
            return steps.get(steps.size() - 1).day() + taper.plan().daysBetweenSteps();
        }).orElse(0);
    }

    private int longest(Quantity quantity) {
        return turns(quantity).mapToInt(BigDecimal::intValue).max().orElse(0);
    }

    private Stream<BigDecimal> turns(Quantity quantity) {
        return bands(quantity).flatMap(within -> within.band().turns());
    }

    private Stream<Condition.Within> bands(Quantity quantity) {
        Stream<Condition> rules = table.rules().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.when()), rule.unchangedWhen().stream()));
        return Stream.concat(rules, table.windows().stream().map(CountWindow::when)).flatMap(Condition::bands)
                .filter(within -> within.quantity() == quantity);
    }

    private static List<BigDecimal> upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(BigDecimal::valueOf).toList();
    }
}
