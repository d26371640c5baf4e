package plateau.protocol;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nearest change that only waits for days to pass.
 *
 * @param action  what will be asked then, if the count is still the same
 * @param inDays  days from the decision date
 * @param counted the quantity that is waited for
 * @param limit   the day of it on which the change becomes possible
 */
record LaterChange(Action action, BigDecimal inDays, Quantity counted, BigDecimal limit) {

    static Optional<LaterChange> of(RuleTable table, Facts facts, DoseRule now) {
        if (!now.action().waits()) {
            return Optional.empty();
        }
        return turns(table, facts).sorted(comparing(LaterChange::inDays))
                .map(turn -> turn.with(table.firstMatch(facts.later(turn.inDays())).action()))
                .filter(turn -> !turn.action().waits())
                .findFirst();
    }

    private static Stream<LaterChange> turns(RuleTable table, Facts facts) {
        return table.rules().stream().flatMap(rule -> rule.when().bands())
                .filter(within -> within.quantity().countsDays())
                .flatMap(within -> facts.value(within.quantity()).stream().flatMap(today -> within.band().turns()
                        .filter(turn -> turn.compareTo(today) > 0)
                        .map(turn -> new LaterChange(Action.MAINTAIN, turn.subtract(today), within.quantity(), turn))));
    }

    private LaterChange with(Action asked) {
        return new LaterChange(asked, inDays, counted, limit);
    }
}
