package plateau.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import plateau.page.Written;

/** Everything a card says, from a message file: a second language is a second file. */
public final class CardSentences {

    public static final CardSentences ENGLISH = in("en");

    private final Properties sentences;

    private CardSentences(Properties sentences) {
        this.sentences = sentences;
    }

    /**
     * The sentences of {@code card_<language>.properties} on the class path; English stands in {@code card.properties}.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static CardSentences in(String language) {
        String resource = language.equals("en") ? "card.properties" : "card_" + language + ".properties";
        Properties sentences = new Properties();
        try (InputStream file = CardSentences.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException(resource);
            }
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CardSentences(sentences);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** @param values for the {names} in the sentence */
    String say(String key, Map<String, String> values) {
        String sentence = Optional.ofNullable(sentences.getProperty(key)).orElseThrow();
        for (Map.Entry<String, String> value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }

    /** With its weekday, such as "Thursday 3 December 2026". */
    String date(LocalDate date) {
        return formatted("date", date);
    }

    /** As it stands in the calendar, such as "3 Dec". */
    String shortDate(LocalDate date) {
        return formatted("date.short", date);
    }

    /** Such as "Thu". */
    String weekday(LocalDate date) {
        return formatted("date.weekday", date);
    }

    String mg(BigDecimal dose) {
        return say("mg", Map.of("dose", Written.number(dose)));
    }

    Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    private String formatted(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(say(key), Locale.forLanguageTag(say("language"))).format(date);
    }
}
