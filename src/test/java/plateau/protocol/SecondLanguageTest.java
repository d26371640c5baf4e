package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A second language is a second file: one made up from the first, in which every letter of a sentence is an x. */
class SecondLanguageTest {

    private static final Sentences MADE_UP = madeUp();

    /** English words that stand in no protocol file and in no unit. */
    private static final String ENGLISH = "(?s).*\\b(count|regimen|days?|hetrombopag|dose|taper|relapse|when|least|most|none|of|the|is|and|or|WHO|grade)\\b.*";

    @Property(tries = 300)
    void an_advice_is_said_in_it(@ForAll("histories") Situation history) {
        Protocol protocol = Example.itp();
        Advice advice = protocol.decide(history);
        Wording words = new Wording(advice, protocol.terms(), MADE_UP);
        Optional<String> notYet = LaterChange.of(protocol.tables().get(history.stage()), advice.facts(), advice.rule()).map(words::notYet);
        Stream<String> inputs = new Evidence(words).inputs().stream().flatMap(input -> Stream.of(input.name(), input.value()));
        assertThat(Stream.of(Stream.of(words.asks(), words.because()), notYet.stream(), inputs).flatMap(each -> each))
                .allSatisfy(sentence -> assertThat(sentence).doesNotMatch(ENGLISH));
    }

    @Property(tries = 100)
    void the_entry_into_a_taper_is_said_in_it(@ForAll("titrations") Situation history) {
        for (Protocol protocol : Example.protocols().all()) {
            protocol.terms().tapering().stream().flatMap(taper -> taper.entry().stream()).forEach(criterion -> assertThat(
                    criterion.must().evidence(new Course(history), protocol.terms(), MADE_UP)).doesNotMatch(ENGLISH));
        }
    }

    @Test
    void the_tables_and_the_terms_are_said_in_it() {
        for (Protocol protocol : Example.protocols().all()) {
            TermsWording terms = new TermsWording(protocol.terms(), MADE_UP);
            assertThat(Stream.of(terms.doses(), terms.counts(), terms.taperEntry(), terms.taper(), terms.relapse()).flatMap(List::stream).map(Definition::words))
                    .isNotEmpty().allSatisfy(sentence -> assertThat(sentence).doesNotMatch(ENGLISH));
            Stream<Row> rows = protocol.tables().values().stream().flatMap(table -> Stream.concat(table.rules().stream(), table.windows().stream()));
            assertThat(rows.map(row -> row.when().inWords(MADE_UP))).isNotEmpty().allSatisfy(sentence -> assertThat(sentence).doesNotMatch(ENGLISH));
        }
    }

    @Provide
    Arbitrary<Situation> histories() {
        Histories histories = new Histories(Example.itp());
        return Arbitraries.oneOf(histories.titration(), histories.taper(), histories.followUp());
    }

    @Provide
    Arbitrary<Situation> titrations() {
        return new Histories(Example.itp()).titration();
    }

    private static Sentences madeUp() {
        try {
            Properties english = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/plateau/protocol/sentences.properties"))) {
                english.load(reader);
            }
            english.replaceAll((key, sentence) -> Map.of("language", "fi", "date", "d.M.uuuu").getOrDefault(key, withoutLetters(sentence.toString())));
            try (Writer writer = Files.newBufferedWriter(Path.of(SecondLanguageTest.class.getResource("").toURI()).resolve("sentences_made-up.properties"))) {
                english.store(writer, null);
            }
            return Sentences.in("made-up");
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All but the {names}. */
    private static String withoutLetters(String sentence) {
        return sentence.replaceAll("[A-Za-z](?![a-z0-9-]*})", "x");
    }
}
