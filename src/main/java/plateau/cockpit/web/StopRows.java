package plateau.cockpit.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plateau.protocol.Action;
import plateau.protocol.Definition;
import plateau.protocol.Protocol;
import plateau.protocol.Sentences;
import plateau.protocol.Source;
import plateau.protocol.Stage;

/** What ends a taper, or the time off treatment after it, as the protocol file says. */
final class StopRows {

    private static final Set<Action> STOPS = Set.of(Action.HALT_TAPER, Action.RESUME, Action.REVIEW, Action.COMPLETE);

    private StopRows() {
    }

    static List<CockpitView.StopRow> of(Protocol protocol, Stage stage) {
        Stream<Definition> limit = stage == Stage.TAPER ? protocol.taperLimitInWords().stream() : Stream.empty();
        Stream<CockpitView.StopRow> words = Stream.concat(protocol.relapseInWords().stream(), limit)
                .map(word -> new CockpitView.StopRow(word.name(), List.of(words(word.words(), word.source()))));
        return Stream.concat(rules(protocol, stage), words).toList();
    }

    /** The rules that ask for the same together. */
    private static Stream<CockpitView.StopRow> rules(Protocol protocol, Stage stage) {
        Map<Action, List<CockpitView.StopWords>> byAction = new EnumMap<>(Action.class);
        protocol.rules(stage).stream().filter(rule -> STOPS.contains(rule.action())).forEach(rule -> byAction
                .computeIfAbsent(rule.action(), action -> new ArrayList<>()).add(words(String.join("; ", rule.conditions()), rule.source())));
        return byAction.entrySet().stream().map(entry -> new CockpitView.StopRow(Sentences.ENGLISH.action(entry.getKey()) + " when", List.copyOf(entry.getValue())));
    }

    private static CockpitView.StopWords words(String words, Source source) {
        return new CockpitView.StopWords(words, source.basis().label());
    }
}
