package plateau.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import plateau.statistics.Proportion;

/** Rates of one kind, a row for each site, rule or reason. */
public record RateTable(RateKind kind, List<Row> rows) {

    private static final double HALF = 0.5;

    /** @param rate counted, of how many decisions */
    public record Row(String label, Proportion rate) {

        public double share() {
            return rate.share().orElse(0);
        }
    }

    /** Sites in the order of their numbers, anything else by the highest rate. @param site the number of a site by its id */
    static RateTable of(RateKind kind, List<DecisionGroup> groups, Function<Long, String> site) {
        int all = groups.stream().mapToInt(DecisionGroup::decisions).sum();
        Map<String, List<DecisionGroup>> by = groups.stream().collect(groupingBy(kind.label(site)));
        Comparator<Row> byLabel = comparing(Row::label);
        return new RateTable(kind, by.entrySet().stream().map(entry -> row(kind, entry.getKey(), entry.getValue(), all))
                .filter(row -> !kind.isOfAll() || row.rate.count() > 0)
                .sorted(kind.rows().equals("Site") ? byLabel : comparing(Row::share).reversed().thenComparing(byLabel)).toList());
    }

    /** Whether more than half of the recommendations under a rule are overridden, which says something of the rule. */
    public boolean isFlagged(Row row) {
        return kind == RateKind.OVERRIDE_RULE && row.share() > HALF;
    }

    private static Row row(RateKind kind, String label, List<DecisionGroup> groups, int all) {
        int decisions = groups.stream().mapToInt(DecisionGroup::decisions).sum();
        return new Row(label, new Proportion(groups.stream().mapToInt(kind::counted).sum(), kind.isOfAll() ? all : decisions));
    }
}
