package plateau.query;

import static plateau.query.QueryState.ANSWERED;
import static plateau.query.QueryState.CLOSED;
import static plateau.query.QueryState.OPEN;

import java.util.EnumSet;
import java.util.Set;

/** What is done in the conversation of a query. */
public enum QueryAct {
    RAISED("Asked", OPEN, Set.of()),
    CONFIRMED("Answered, nothing to correct", ANSWERED, EnumSet.of(OPEN)),
    CORRECTED("Answered by a correction", ANSWERED, EnumSet.of(OPEN)),
    REMOVED("Answered by a removal", ANSWERED, EnumSet.of(OPEN)),
    CLOSED_IT("Closed", CLOSED, EnumSet.of(OPEN, ANSWERED)),
    REOPENED("Reopened", OPEN, EnumSet.of(ANSWERED, CLOSED));

    private final String label;
    private final QueryState to;
    private final Set<QueryState> from;

    QueryAct(String label, QueryState to, Set<QueryState> from) {
        this.label = label;
        this.to = to;
        this.from = from;
    }

    public String label() {
        return label;
    }

    QueryState to() {
        return to;
    }

    boolean isPossibleIn(QueryState state) {
        return from.contains(state);
    }
}
