package plateau.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What stands under one key of a protocol file, read as exactly one kind of value. */
record Entry(String place, String key, JsonNode value) {

    String text() {
        return expected(value.isTextual(), "file.not-text").textValue();
    }

    BigDecimal number() {
        return expected(value.isNumber(), "file.not-a-number").decimalValue();
    }

    int wholeNumber() {
        return expected(value.isInt(), "file.not-a-whole-number").intValue();
    }

    boolean trueOrFalse() {
        return expected(value.isBoolean(), "file.not-true-or-false").booleanValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException unreadable) {
            throw refusal("file.not-a-date", "");
        }
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return Spelling.find(type, text())
                .orElseThrow(() -> refusal("file.unknown-word", Spelling.all(type)));
    }

    boolean isWord(String word) {
        return value.isTextual() && value.textValue().equals(word);
    }

    /** Makes a value of the mapping here. */
    <T> T as(Function<Section, T> reading) {
        return new Section(place + ", " + key, expected(value.isObject(), "file.not-a-mapping")).as(reading);
    }

    /** Makes a value of each mapping in the list here. */
    <T> List<T> eachAs(Function<Section, T> reading) {
        return entries().stream().map(entry -> entry.as(reading)).toList();
    }

    List<BigDecimal> numbers() {
        return entries().stream().map(Entry::number).toList();
    }

    <E extends Enum<E>> List<E> words(Class<E> type) {
        return entries().stream().map(entry -> entry.word(type)).toList();
    }

    /** What stands in a list, each named by its id, else by its number; a value alone is a list of one. */
    private List<Entry> entries() {
        expected(!value.isEmpty() || !value.isContainerNode(), "file.empty-list");
        return value.isArray() ? IntStream.range(0, value.size()).mapToObj(this::entry).toList() : List.of(this);
    }

    private Entry entry(int index) {
        JsonNode child = value.get(index);
        return new Entry(place, key + " " + child.path("id").asText(Integer.toString(index + 1)), child);
    }

    private JsonNode expected(boolean right, String otherwise) {
        if (!right) {
            throw refusal(otherwise, "");
        }
        return value;
    }

    private ProtocolFileException refusal(String sentence, String known) {
        Map<String, String> values = Map.of("found", value.toString(), "known", known);
        return ProtocolFileException.at(place + ", " + key, Sentences.ENGLISH.say(sentence, values));
    }
}
