package plateau.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands under one key of a protocol file, read as exactly one kind of value. */
record Entry(String place, String key, JsonNode value) {

    String text() {
        return expected(value.isTextual() && !value.textValue().isBlank(), "file.not-text").textValue();
    }

    BigDecimal number() {
        return expected(value.isNumber(), "file.not-a-number").decimalValue();
    }

    /** 0 or more. */
    int wholeNumber() {
        return expected(value.isInt() && value.intValue() >= 0, "file.not-a-whole-number").intValue();
    }

    /** 1 or more. */
    int positiveNumber() {
        return expected(value.isInt() && value.intValue() > 0, "file.not-a-positive-number").intValue();
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
        return entries().map(entry -> entry.as(reading)).toList();
    }

    List<BigDecimal> numbers() {
        return entries().map(Entry::number).toList();
    }

    /** A word alone is a list of one. */
    <E extends Enum<E>> List<E> words(Class<E> type) {
        return value.isTextual() ? List.of(word(type)) : entries().map(entry -> entry.word(type)).toList();
    }

    /** What stands in the list here, each named by its id, else by its number. */
    private Stream<Entry> entries() {
        expected(value.isArray() && !value.isEmpty(), "file.not-a-list");
        return IntStream.range(0, value.size()).mapToObj(this::entry);
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
