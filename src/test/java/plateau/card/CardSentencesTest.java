package plateau.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.dose.DoseChoice;
import plateau.protocol.NextCount;
import plateau.protocol.Regimen;
import plateau.protocol.RegimenPeriod;

/** All that a card says stands in the message file: a second language is a second file. */
class CardSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    static Stream<DoseChoice> choices() {
        return Stream.of(DoseChoice.of(Regimen.daily(java.math.BigDecimal.TEN)), DoseChoice.of(new Regimen(java.math.BigDecimal.ONE, 2)),
                DoseChoice.of(Regimen.OFF), DoseChoice.stop(), DoseChoice.withdrawal());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void a_card_is_said_in_a_language_made_up(DoseChoice choice) throws Exception {
        CardWriter madeUp = new CardWriter(madeUp());

        for (Card card : List.of(card(choice, Optional.empty(), Optional.empty()),
                card(choice, Optional.of(new NextCount(DAY.plusDays(7), DAY.plusDays(5), DAY.plusDays(9))), Optional.of(new Card.Voided(DAY, true))),
                card(choice, Optional.of(new NextCount(DAY, DAY, DAY)), Optional.of(new Card.Voided(DAY, false))))) {
            assertThat(madeUp.write(card).toString().replaceAll("[a-zA-Z]+=|CardText|Voided|Day|Optional|kind|empty|dose|none|blank", "")).doesNotContainPattern("[a-wyz]{3}");
            assertThat(new CardWriter(CardSentences.ENGLISH).write(card).toString()).doesNotContain("{");
        }
    }

    @Test
    void a_language_without_a_file_is_refused() {
        assertThatThrownBy(() -> CardSentences.in("xx")).isInstanceOf(IllegalArgumentException.class).hasMessage("card_xx.properties");
    }

    @Test
    void every_sentence_is_used() throws IOException {
        String code = "";
        for (String file : List.of("CardWriter", "CardSentences")) {
            code += Files.readString(Path.of("src/main/java/plateau/card/" + file + ".java"));
        }
        for (String key : new TreeSet<>(CardSentences.ENGLISH.keys())) {
            assertThat(code).contains("\"" + key.replaceFirst("(take\\.every\\.|take\\.off\\.).*", "$1") + "\"");
        }
    }

    private static Card card(DoseChoice choice, Optional<NextCount> next, Optional<Card.Voided> voided) {
        List<CardDay> days = choice.regimen().isOff() ? List.of() : CardDay.of(RegimenPeriod.of(DAY, choice.regimen()), DAY, DAY.plusDays(9));
        return new Card("01-001", "01", Optional.empty(), 4, DAY, choice, days, next, voided, false, 5);
    }

    private static CardSentences madeUp() throws IOException, URISyntaxException {
        Properties english = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/plateau/card/card.properties"))) {
            english.load(reader);
        }
        english.replaceAll((key, sentence) -> key.equals("language") ? "en" : key.toString().startsWith("date") ? "d.M.uuuu" : sentence.toString().replaceAll("[A-Za-z](?![a-z]*})", "x"));
        try (Writer writer = Files.newBufferedWriter(Path.of(CardSentencesTest.class.getResource("").toURI()).resolve("card_made-up.properties"), StandardCharsets.UTF_8)) {
            english.store(writer, null);
        }
        return CardSentences.in("made-up");
    }
}
