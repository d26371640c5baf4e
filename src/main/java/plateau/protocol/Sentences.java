package plateau.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the protocol package says to a person, from a message file: a second language is a second file. */
public final class Sentences {

    public static final Sentences ENGLISH = in("en");

    private final Map<String, Template> templates;
    private final DateTimeFormatter dates;

    private Sentences(String resource) {
        Properties sentences = load(resource);
        templates = sentences.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> Template.of(sentences.getProperty(key))));
        dates = DateTimeFormatter.ofPattern(say("date"), Locale.forLanguageTag(say("language")));
    }

    /**
     * The sentences of {@code sentences_<language>.properties} on the class path; English stands in {@code sentences.properties}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static Sentences in(String language) {
        return new Sentences(language.equals("en") ? "sentences.properties" : "sentences_" + language + ".properties");
    }

    /** Such as "5 mg once daily". */
    public String regimen(Regimen regimen) {
        String key = regimen.isOff() ? "regimen.off" : "regimen.every." + regimen.everyDays();
        return say(key, Map.of("dose", plain(regimen.doseMg())));
    }

    /** Such as "5 mg once daily, 7.5 mg once daily". */
    public String regimens(List<Regimen> regimens) {
        return list("list.separator", regimens.stream().map(this::regimen));
    }

    /** Such as "3 December 2026". */
    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** Such as "1 day" or "16 days". */
    public String days(long number) {
        return say(number == 1 ? "days.one" : "days.many", Map.of("number", Long.toString(number)));
    }

    /** Such as "1 month" or "6 months". */
    public String months(long number) {
        return say(number == 1 ? "months.one" : "months.many", Map.of("number", Long.toString(number)));
    }

    /** Such as "462 ms". */
    public String amount(BigDecimal number, String unit) {
        return (plain(number) + " " + unit).strip();
    }

    /** The action as a word, such as "Increase". */
    public String action(Action action) {
        return say("action." + action.name());
    }

    /** The stage as a heading, such as "Titration". */
    public String stage(Stage stage) {
        return say("stage." + Spelling.of(stage));
    }

    /** The alert as a sentence. */
    public String alert(Alert alert) {
        return say("alert." + alert.name());
    }

    /** Such as "at least 8 s and at most 16 s". */
    String limits(Band band, String unit) {
        return Stream.of(Bound.values()).filter(band.limits()::containsKey)
                .map(bound -> limit(bound, amount(band.limits().get(bound), unit))).collect(Collectors.joining(say("limits.and")));
    }

    /** Such as "more than 30 days". */
    String limit(Bound bound, String limit) {
        return say("limit." + Spelling.of(bound), Map.of("limit", limit));
    }

    /** Such as "on drug or held". */
    String subjects(Set<SubjectState> states) {
        return list("list.or", states.stream().sorted().map(state -> say("subject." + Spelling.of(state))));
    }

    String truth(Truth truth, boolean holds) {
        return say("truth." + Spelling.of(truth) + "." + holds);
    }

    /** @param range the numbers, in words */
    String quantity(Quantity quantity, String range) {
        return say("quantity." + Spelling.of(quantity), Map.of("range", range));
    }

    /** Such as "62 on 1 November 2026, 70 on 8 November 2026". */
    String counts(List<DatedCount> counts) {
        return list("list.separator", counts.stream()
                .map(count -> say("entry.count", Map.of("count", plain(count.value()), "date", date(count.on())))));
    }

    /** Such as "at least 50 and at most 250". */
    String band(Band band) {
        return list("list.and", band.limits().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(limit -> say("bound." + Spelling.of(limit.getKey()), Map.of("limit", plain(limit.getValue())))));
    }

    /** What stands in a sentence for a fact that is not known yet, such as "[new regimen]". */
    String placeholder(String name) {
        return find("placeholder." + name).map(template -> template.with(nothing -> "")).orElseGet(() -> "[" + name.replace('-', ' ') + "]");
    }

    /** What a quantity is called over a column of its numbers. */
    String nameOf(Quantity quantity, Stage stage) {
        String name = "name." + Spelling.of(quantity);
        return find(name + "." + Spelling.of(stage)).isPresent() ? say(name + "." + Spelling.of(stage)) : say(name);
    }

    String list(String separator, Stream<String> words) {
        return words.collect(Collectors.joining(say(separator)));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, String> values) {
        return say(key, name -> Optional.ofNullable(values.get(name)).orElseThrow());
    }

    String say(String key, UnaryOperator<String> values) {
        return find(key).orElseThrow().with(values);
    }

    Optional<Template> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Properties load(String resource) {
        Properties sentences = new Properties();
        try (InputStream file = Sentences.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException(resource);
            }
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
