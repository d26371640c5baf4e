package plateau.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import plateau.page.ApiProblem.Flaw;
import plateau.protocol.DatedCount;
import plateau.protocol.SituationException;

/**
 * A part of a question. What it should not be is added to the flaws and nothing comes back, so that all that is wrong is
 * said at once.
 *
 * @param name  how the whole question leads to it, such as {@code counts[3].value}
 * @param flaws of the whole question
 */
record JsonPart(String name, JsonNode node, List<Flaw> flaws) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DIGITS = 50;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    static JsonPart whole(JsonNode node) {
        return new JsonPart("", node, new ArrayList<>());
    }

    void refuse(String detail) {
        flaws.add(new Flaw(name, detail));
    }

    /** Whether it is an object; fields besides the known ones are refused. */
    boolean isObjectOf(String... known) {
        if (!node.isObject()) {
            refuse("Write a JSON object, with the fields " + String.join(", ", known) + ".");
            return false;
        }
        Set<String> others = new TreeSet<>();
        node.fieldNames().forEachRemaining(others::add);
        Arrays.asList(known).forEach(others::remove);
        others.forEach(other -> field(other).refuse("There is no such field; the fields are " + String.join(", ", known) + "."));
        return true;
    }

    Optional<JsonPart> required(String field) {
        if (!node.has(field)) {
            field(field).refuse("This field is missing.");
        }
        return optional(field);
    }

    Optional<JsonPart> optional(String field) {
        return Optional.of(field(field)).filter(part -> !part.node.isMissingNode());
    }

    List<JsonPart> elements() {
        List<JsonPart> elements = new ArrayList<>();
        if (!node.isArray()) {
            refuse("Write a list, in [ and ].");
        }
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            elements.add(new JsonPart(name + "[" + place + "]", node.get(place), flaws));
        }
        return elements;
    }

    Optional<String> text() {
        return expect(node.isTextual() ? Optional.of(node.textValue()) : Optional.empty(), "Write a text, in quotation marks.");
    }

    Optional<Boolean> trueOrFalse() {
        return expect(node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty(), "Write true or false.");
    }

    <E extends Enum<E>> Optional<E> word(Class<E> words) {
        return expect(Arrays.stream(words.getEnumConstants()).filter(word -> word.name().equals(node.textValue())).findFirst(),
                "Write one of " + String.join(", ", Arrays.stream(words.getEnumConstants()).map(Enum::name).toList()) + ".");
    }

    Optional<LocalDate> date() {
        return expect(parsed(node.isTextual() ? node.textValue() : ""), "Write a date of the calendar as YYYY-MM-DD, such as 2026-03-08.");
    }

    Optional<BigDecimal> number() {
        return expect(node.isNumber() ? plain(node.decimalValue()) : Optional.empty(), "Write a number, with at most " + MOST_DIGITS + " digits.");
    }

    Optional<Integer> wholeNumber() {
        return expect(node.isNumber() ? plain(node.decimalValue()).flatMap(JsonPart::whole) : Optional.empty(), "Write a whole number.");
    }

    /** In 10^9/L. */
    Optional<BigDecimal> count() {
        return number().filter(value -> allows(() -> new DatedCount(LocalDate.EPOCH, value)));
    }

    /** Whether a value that is made with this part does not refuse it. */
    boolean allows(Supplier<?> maker) {
        try {
            maker.get();
            return true;
        } catch (SituationException wrong) {
            wrong.flaws().forEach(flaw -> refuse(flaw.problem() + "."));
            return false;
        }
    }

    JsonPart field(String field) {
        String shown = field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
        return new JsonPart(name.isEmpty() ? shown : name + "." + shown, node.path(field), flaws);
    }

    private <T> Optional<T> expect(Optional<T> value, String otherwise) {
        if (value.isEmpty()) {
            refuse(otherwise);
        }
        return value;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(text).filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse)
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Without an exponent, where that does not make it endless. */
    private static Optional<BigDecimal> plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Optional.of(stripped).filter(each -> each.precision() <= MOST_DIGITS && Math.abs((long) each.scale()) <= MOST_DIGITS)
                .map(each -> each.setScale(Math.max(each.scale(), 0)));
    }

    private static Optional<Integer> whole(BigDecimal number) {
        return Optional.of(number).filter(each -> each.scale() == 0 && each.unscaledValue().bitLength() < Integer.SIZE).map(BigDecimal::intValue);
    }
}
