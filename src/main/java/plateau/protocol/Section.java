package plateau.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A mapping of a protocol file, read key by key; a key that nobody asked for is refused. */
final class Section {

    private final String place;
    private final JsonNode node;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(String place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    static Section of(String file, JsonNode root) {
        if (!root.isObject()) {
            throw ProtocolFileException.at(file, Sentences.ENGLISH.say("file.no-keys"));
        }
        return new Section(file, root);
    }

    /** Makes a value of the whole mapping: a key left over, or what the value itself refuses, is refused here. */
    <T> T as(Function<Section, T> reading) {
        try {
            T value = reading.apply(this);
            refuseUnasked();
            return value;
        } catch (IllegalArgumentException wrong) {
            throw ProtocolFileException.at(place, wrong.getMessage());
        }
    }

    Entry at(String key) {
        return ifPresent(key).orElseThrow(() -> refusal("file.missing", Map.of("key", key)));
    }

    Optional<Entry> ifPresent(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key)).map(value -> new Entry(place, key, value));
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    Source source() {
        return new Source(at("basis").word(Basis.class), at("reference").text());
    }

    ProtocolFileException refusal(String sentence, Map<String, String> values) {
        return ProtocolFileException.at(place, Sentences.ENGLISH.say(sentence, values));
    }

    private void refuseUnasked() {
        Set<String> left = keys();
        left.removeAll(asked);
        if (!left.isEmpty()) {
            throw refusal("file.unknown-key",
                    Map.of("key", String.join(", ", left), "known", String.join(", ", asked)));
        }
    }
}
