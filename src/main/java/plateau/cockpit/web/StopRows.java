package plateau.cockpit.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plateau.protocol.Action;
import plateau.protocol.Definition;
import plateau.protocol.DoseRule;
import plateau.protocol.Protocol;
import plateau.protocol.Sentences;
import plateau.protocol.Source;
import plateau.protocol.Stage;

/** What stops a taper, or the time off treatment after it, as the protocol file says. */
final class StopRows {

    private static final Set<Action> STOPS = Set.of(Action.HALT_TAPER, Action.RESUME, Action.REVIEW, Action.COMPLETE);

    private StopRows() {
    }

    static List<CockpitView.StopRow> of(Protocol protocol, Stage stage) {
        Stream<CockpitView.StopRow> rules = protocol.rules(stage).stream().filter(rule -> STOPS.contains(rule.action())).map(StopRows::row);
        Stream<Definition> limit = stage == Stage.TAPER ? protocol.taperLimitInWords().stream() : Stream.empty();
        Stream<CockpitView.StopRow> words = Stream.concat(protocol.relapseInWords().stream(), limit).map(word -> row(word.name(), word.words(), word.source()));
        return Stream.concat(rules, words).toList();
    }

    private static CockpitView.StopRow row(DoseRule rule) {
        return row(Sentences.ENGLISH.action(rule.action()), String.join("; ", rule.conditions()), rule.source());
    }

    private static CockpitView.StopRow row(String name, String words, Source source) {
        return new CockpitView.StopRow(name, words, source.basis().label(), source.reference());
    }
}
