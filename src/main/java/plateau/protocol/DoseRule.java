package plateau.protocol;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a rule table.
 *
 * @param unchangedWhen where it holds the regimen stays, in place of its change
 * @param window        of the next count, where the rule sets its own
 * @param outcome       of a taper, where the rule ends one
 * @param sentence      name under which the message file keeps what the rule asks and why
 */
public record DoseRule(String id, Condition when, Action action, RegimenChange change,
        Optional<Condition> unchangedWhen, Optional<OwnWindow> window, Optional<Outcome> outcome, String sentence, Source source)
        implements Row {

    @Override
    public Stream<Truth> truths() {
        return Stream.concat(when.truths(), unchangedWhen.stream().flatMap(Condition::truths));
    }

    RegimenChange changeFor(Facts facts) {
        return unchangedWhen.filter(condition -> condition.holds(facts)).map(condition -> RegimenChange.UNCHANGED)
                .orElse(change);
    }

    /** What must all be so for it to apply, each in words. */
    public List<String> conditions() {
        return when.partsInWords(Sentences.ENGLISH);
    }

    /** What it does to the regimen, in words. */
    public String regimenInWords() {
        String words = Sentences.ENGLISH.say("change." + Spelling.of(change));
        return unchangedWhen.map(condition -> Sentences.ENGLISH.say("change.unless",
                Map.of("change", words, "condition", condition.inWords(Sentences.ENGLISH)))).orElse(words);
    }

    /** When it asks for the next count, in words. */
    public String nextCountInWords() {
        return switch (action) {
            case NO_ADVICE, COMPLETE -> Sentences.ENGLISH.say("window.none");
            case OBTAIN_COUNT -> Sentences.ENGLISH.say("window.today");
            default -> window.map(own -> own.inWords(Sentences.ENGLISH)).orElseGet(() -> Sentences.ENGLISH.say("window.by-table"));
        };
    }

    /** What a physician reads where it applies, with the names of the facts in brackets. */
    public String asks() {
        return readable("asks.");
    }

    /** Why, as a physician reads it, with the names of the facts in brackets. */
    public String because() {
        return readable("because.");
    }

    private String readable(String prefix) {
        return Sentences.ENGLISH.say(prefix + sentence, name -> Optional.ofNullable(limits().get(name))
                .orElseGet(() -> Sentences.ENGLISH.placeholder(name)));
    }

    /** The limits in the condition by name, such as {@code count-below}, for the rule's sentences. */
    Map<String, String> limits() {
        return when.bands().flatMap(DoseRule::limits)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, next) -> first));
    }

    private static Stream<Map.Entry<String, String>> limits(Condition.Within within) {
        String quantity = Spelling.of(within.quantity());
        return within.band().limits().entrySet().stream().map(limit ->
                Map.entry(quantity + "-" + Spelling.of(limit.getKey()), Sentences.plain(limit.getValue())));
    }
}
