package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Program;
import plateau.testing.Reply;

/** Every worked example, asked as a program asks. */
class RecommendationCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Program SPONSOR = Example.site().program(Role.SPONSOR);

    /** A line of the file of examples. */
    record Case(int line, JsonNode request, JsonNode expected) {

        @Override
        public String toString() {
            return "line " + line + ": " + expected.get("rule").asText();
        }
    }

    static List<Case> cases() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/cases/recommendation.jsonl"));
        return IntStream.range(0, lines.size()).mapToObj(place -> {
            JsonNode line = read(lines.get(place));
            return new Case(place + 1, line.get("request"), line.get("expect"));
        }).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_answer_is_the_one_of_the_worked_example(Case example) {
        Reply reply = SPONSOR.ask(example.request().toString());

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonNode answer = read(reply.body());
        example.expected().fields().forEachRemaining(field -> assertThat(answer.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
        assertThat(Stream.of("rule", "action", "doseMg", "everyDays", "next", "relapseOn", "daysToRelapse", "protocol", "version", "basis",
                "reference", "because", "inputs", "alerts")).containsExactlyElementsOf(answer::fieldNames);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
