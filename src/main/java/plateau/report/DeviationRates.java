package plateau.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import plateau.statistics.Proportion;

/**
 * How often decisions depart from the protocol. A decision gives one deviation at most, so each rate is a proportion.
 *
 * @param sites their numbers by id
 */
public record DeviationRates(List<DecisionGroup> groups, Map<Long, String> sites) {

    public RateTable table(RateKind kind) {
        return RateTable.of(kind, groups, sites::get);
    }

    public List<RateTable> tables() {
        return Arrays.stream(RateKind.values()).map(this::table).toList();
    }

    public Proportion deviations() {
        return new Proportion(groups.stream().mapToInt(DecisionGroup::deviations).sum(), decisions());
    }

    public Proportion overridden() {
        return new Proportion(groups.stream().mapToInt(DecisionGroup::overridden).sum(), decisions());
    }

    public int decisions() {
        return groups.stream().mapToInt(DecisionGroup::decisions).sum();
    }
}
