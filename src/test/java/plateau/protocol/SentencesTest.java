package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that is said stands in the message file, and the message file holds nothing else. */
class SentencesTest {

    private static final Path CODE = Path.of("src/main/java/plateau/protocol");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PROSE = Pattern.compile("[A-Za-z]{2,},? [A-Za-z]{2,}");

    private static final Set<String> KEYS = keys();
    private static final Set<String> LITERALS = literals();

    @Test
    void no_code_of_the_protocol_holds_a_sentence() {
        assertThat(LITERALS).noneMatch(literal -> PROSE.matcher(literal).find());
    }

    @Test
    void every_sentence_is_said_somewhere() {
        Set<String> silent = new TreeSet<>(KEYS);
        silent.removeAll(LITERALS);
        silent.removeAll(families());
        silent.removeAll(besideTheRules());
        assertThat(silent).isEmpty();
    }

    @Test
    void every_sentence_that_is_asked_for_is_there() {
        Set<String> subjects = KEYS.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        Set<String> asked = LITERALS.stream().filter(literal -> literal.matches("[a-z-]+(\\.[a-z0-9-]+)+"))
                .filter(literal -> subjects.contains(literal.replaceFirst("\\..*", ""))).collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(List.of("adherence.confirmed", "adherence.unconfirmed"));
        assertThat(KEYS).containsAll(asked).containsAll(families());
    }

    @Test
    void there_is_no_other_language_yet() {
        assertThatThrownBy(() -> Sentences.in("tlh")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("sentences_tlh.properties");
        assertThat(Sentences.in("en").say("none")).isEqualTo(Sentences.ENGLISH.say("none"));
    }

    /** Those of which one part is a word of the code. */
    private static Set<String> families() {
        return Stream.of(
                Stream.of(Action.values()).map(action -> "action." + action),
                Stream.of(Action.values()).filter(action -> !action.waits() && action != Action.NO_ADVICE).map(action -> "not-yet." + action),
                Stream.of(Alert.values()).map(alert -> "alert." + alert),
                Stream.of(Quantity.values()).filter(Quantity::countsDays).map(quantity -> "progress." + Spelling.of(quantity)),
                spelled("subject.", SubjectState.values()), spelled("quantity.", Quantity.values()), spelled("change.", RegimenChange.values()),
                spelled("bound.", Bound.values()), spelled("limit.", Bound.values()), spelled("verdict.", Verdict.values()),
                spelled("freshness.", Freshness.Verdict.values()), spelled("origin.", Origin.values()), spelled("off-reason.", OffReason.values()),
                spelled("relapse.", RelapseCause.values()), spelled("stage.", Stage.values()), spelled("window.from.", OwnWindow.ReckonedFrom.values()),
                spelled("truth.", Truth.values()).flatMap(key -> Stream.of(key + ".true", key + ".false")),
                Stream.of("term.relapse-count.second.true", "term.relapse-count.second.false", "regimen.every.1", "regimen.every.2"))
                .flatMap(keys -> keys).collect(Collectors.toSet());
    }

    /** Those that a rule of a file names, and those of which one part is a literal of the code. */
    private static Set<String> besideTheRules() {
        Stream<String> sentences = Stream.of("asks.", "because.").flatMap(beginning -> Example.protocols().all().stream()
                .flatMap(protocol -> Stream.of(Stage.values()).flatMap(stage -> protocol.rules(stage).stream())).map(rule -> beginning + rule.sentence()));
        Stream<String> parts = LITERALS.stream().flatMap(part -> Stream.of("input." + part + ".name", "input." + part + ".value",
                "term." + part + ".name", "term." + part + ".words", "screening." + part + ".met", "screening." + part + ".not-met"));
        return Stream.of(sentences, parts, shortNames()).flatMap(keys -> keys).collect(Collectors.toSet());
    }

    /** What a number and a fact are called for short, where they have such a name; the former by stage too. */
    private static Stream<String> shortNames() {
        Stream<String> numbers = spelled("name.", Quantity.values()).flatMap(key -> Stream.concat(Stream.of(key), spelled(key + ".", Stage.values())));
        return Stream.concat(numbers, spelled("placeholder.", Detail.values()));
    }

    private static Stream<String> spelled(String beginning, Enum<?>... constants) {
        return Stream.of(constants).map(constant -> beginning + Spelling.of(constant));
    }

    private static Set<String> keys() {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/plateau/protocol/sentences.properties"))) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    private static Set<String> literals() {
        try (Stream<Path> files = Files.list(CODE)) {
            return files.flatMap(file -> LITERAL.matcher(COMMENT.matcher(text(file)).replaceAll("")).results())
                    .map(literal -> literal.group(1)).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
