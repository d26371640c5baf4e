package plateau.protocol;

import java.util.List;
import java.util.Map;

/** A protocol with all its rule tables as plain text, to be read in a terminal. */
public final class ProtocolText {

    private final Protocol protocol;
    private final Sentences sentences;
    private final TextLines text = new TextLines();

    private ProtocolText(Protocol protocol, Sentences sentences) {
        this.protocol = protocol;
        this.sentences = sentences;
    }

    public static List<String> of(Protocol protocol) {
        return new ProtocolText(protocol, Sentences.ENGLISH).lines();
    }

    private List<String> lines() {
        head();
        text.heading(say("text.eligibility"));
        protocol.screening().criteria().forEach(this::criterion);
        section(say("text.doses"), protocol.dosesInWords());
        section(say("text.counts"), protocol.countsInWords());
        protocol.tables().keySet().forEach(this::stage);
        section(say("text.taper-entry"), protocol.taperEntryInWords());
        section(say("text.taper"), protocol.taperInWords());
        section(say("text.relapse"), protocol.relapseInWords());
        text.heading(say("text.alerts"));
        protocol.alerts().forEach(this::alert);
        return text.lines();
    }

    private void head() {
        text.title(protocol.id() + " " + protocol.version());
        text.row(say("text.title"), protocol.title());
        text.row(say("text.effective-from"), sentences.date(protocol.effectiveFrom()));
        text.row(say("text.hash"), protocol.hash());
    }

    private void criterion(Criterion criterion) {
        text.item(criterion.id());
        text.row(say("text.must"), criterion.title());
        source(criterion.source());
    }

    private void stage(Stage stage) {
        text.heading(say("text.rules", stage));
        protocol.rules(stage).forEach(this::rule);
        text.heading(say("text.windows", stage));
        List<CountWindow> windows = protocol.nextCounts(stage);
        windows.forEach(window -> window(window, windows.indexOf(window) + 1));
    }

    private void rule(DoseRule rule) {
        text.item(rule.id());
        conditions(rule.conditions());
        text.row(say("text.action"), sentences.action(rule.action()));
        text.row(say("text.regimen"), rule.regimenInWords());
        text.row(say("text.next-count"), rule.nextCountInWords());
        source(rule.source());
    }

    private void window(CountWindow window, int number) {
        text.item(Integer.toString(number));
        conditions(window.conditions());
        text.row(say("text.next-count"), window.daysInWords());
        source(window.source());
    }

    private void alert(AlertRule rule) {
        text.item(Spelling.of(rule.alert()));
        conditions(rule.conditions());
        text.row(say("text.says"), sentences.alert(rule.alert()));
        source(rule.source());
    }

    private void section(String heading, List<Definition> definitions) {
        if (!definitions.isEmpty()) {
            text.heading(heading);
        }
        definitions.forEach(definition -> {
            text.item(definition.name());
            text.row(say("text.means"), definition.words());
            source(definition.source());
        });
    }

    private void conditions(List<String> conditions) {
        text.row(say("text.when"), conditions.get(0));
        conditions.stream().skip(1).forEach(condition -> text.row(say("text.and"), condition));
    }

    private void source(Source source) {
        text.row(say("text.basis"), source.basis().label());
        text.row(say("text.reference"), source.reference());
    }

    private String say(String key, Stage stage) {
        return sentences.say(key, Map.of("stage", sentences.stage(stage)));
    }

    private String say(String key) {
        return sentences.say(key);
    }
}
