package plateau.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A file with one thing changed.
 *
 * @param change what, for the message of a test
 * @param making makes it anew at each asking, for there are thousands
 */
record Mutation(String change, Supplier<JsonNode> making) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(NODES.textNode("nonsense"), NODES.textNode(" "), NODES.numberNode(new BigDecimal("10.5")),
            NODES.numberNode(-1), NODES.numberNode(7), NODES.booleanNode(true), NODES.objectNode(), NODES.arrayNode(), NODES.nullNode());

    /** At each place that the files have, once however often a list repeats it: every key left out, one too many, and values of every kind. */
    static List<Mutation> ofAll(List<JsonNode> files) {
        Collector collector = new Collector();
        files.forEach(file -> collector.collect(file, "", "", file));
        return collector.found;
    }

    private static final class Collector {

        private final List<Mutation> found = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        /** @param kind the pointer without the places in lists */
        void collect(JsonNode file, String pointer, String kind, JsonNode node) {
            if (node.isObject() && seen.add(kind + " with one key too many")) {
                change(file, pointer, kind + " with one key too many", at -> ((ObjectNode) at).put("colour", "blue"));
            }
            node.fieldNames().forEachRemaining(key -> {
                String kindOfKey = kind + "/" + key;
                if (seen.add(kindOfKey + " left out")) {
                    change(file, pointer, kindOfKey + " left out", at -> ((ObjectNode) at).remove(key));
                }
                values(kindOfKey, value -> change(file, pointer, kindOfKey + " as " + value, at -> ((ObjectNode) at).set(key, value)));
                collect(file, pointer + "/" + key, kindOfKey, node.get(key));
            });
            for (int place = 0; node.isArray() && place < node.size(); place++) {
                int here = place;
                values(kind + "/*", value -> change(file, pointer, kind + "/* as " + value, at -> ((ArrayNode) at).set(here, value)));
                collect(file, pointer + "/" + place, kind + "/*", node.get(place));
            }
        }

        private void values(String kind, Consumer<JsonNode> each) {
            if (seen.add(kind + " as values")) {
                VALUES.forEach(each);
            }
        }

        private void change(JsonNode file, String pointer, String change, Consumer<JsonNode> act) {
            found.add(new Mutation(change, () -> {
                JsonNode copy = file.deepCopy();
                act.accept(copy.at(pointer));
                return copy;
            }));
        }
    }
}
