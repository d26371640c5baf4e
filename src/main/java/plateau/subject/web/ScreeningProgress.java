package plateau.subject.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plateau.protocol.Eligibility;
import plateau.protocol.Fact;
import plateau.protocol.FactGroup;
import plateau.subject.ScreeningRecord;

/** How far the screening of a subject is, group by group. */
record ScreeningProgress(ScreeningRecord record, Eligibility eligibility) {

    static ScreeningProgress of(ScreeningRecord record) {
        return new ScreeningProgress(record, record.judge());
    }

    /** Where one group stands, with its words and its colour. */
    enum State {
        NOT_STARTED("Not started", "grey"),
        INCOMPLETE("Incomplete", "blue"),
        NOT_MET("Criterion not met", "red"),
        COMPLETE("Complete", "green"),
        BLOCKED("Cannot start yet", "grey");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }
    }

    State of(FactGroup group) {
        if (!record.isConsented() && group.facts().stream().noneMatch(fact -> fact.kind().isOfPerson())) {
            return State.BLOCKED;
        }
        if (!notMet(group).isEmpty()) {
            return State.NOT_MET;
        }
        return isComplete(group) ? State.COMPLETE
                : record.asked(group).stream().anyMatch(record::isKnown) ? State.INCOMPLETE : State.NOT_STARTED;
    }

    boolean isComplete(FactGroup group) {
        return record.asked(group).stream().allMatch(record::isKnown);
    }

    /** The criteria that fail on a fact of the group, in words. */
    List<String> notMet(FactGroup group) {
        return eligibility.notMet().stream().filter(each -> each.finding().facts().stream().anyMatch(group.facts()::contains))
                .map(each -> each.criterion().id() + ": " + each.finding().words()).toList();
    }

    /** What is asked in the group and not known, in words. */
    String missing(FactGroup group) {
        return record.asked(group).stream().filter(fact -> !record.isKnown(fact)).map(Fact::name).collect(Collectors.joining(", "));
    }

    /** The first group after this one, beginning again at the first, that lacks an answer. */
    Optional<FactGroup> nextIncomplete(FactGroup after) {
        List<FactGroup> groups = record.screening().groups();
        return IntStream.range(1, groups.size()).mapToObj(step -> groups.get((groups.indexOf(after) + step) % groups.size()))
                .filter(group -> !isComplete(group)).findFirst();
    }
}
