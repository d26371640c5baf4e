package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendationCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_answer_is_the_one_of_the_worked_example(RecommendationCase example) {
        Protocol protocol = Example.protocols().latest(example.protocol(), example.situation().asOf()).orElseThrow();
        JsonNode answer = answer(protocol.recommend(example.situation()));
        example.expected().fields().forEachRemaining(field ->
                assertThat(answer.get(field.getKey())).as(field.getKey()).isEqualTo(field.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_answer_is_said_with_nothing_left_open(RecommendationCase example) {
        Protocol protocol = Example.protocols().latest(example.protocol(), example.situation().asOf()).orElseThrow();
        Recommendation answer = protocol.recommend(example.situation());
        assertThat(answer.asks() + answer.because() + answer.notYet() + answer.inputs()).doesNotContain("none", "{", "}");
    }

    static Stream<RecommendationCase> cases() {
        return RecommendationCase.all();
    }

    private static JsonNode answer(Recommendation recommendation) {
        ObjectNode answer = JSON.createObjectNode()
                .put("rule", recommendation.rule())
                .put("action", recommendation.action().name())
                .put("everyDays", recommendation.regimen().everyDays())
                .put("relapseOn", recommendation.relapseOn().map(LocalDate::toString).orElse(null))
                .put("daysToRelapse", recommendation.daysToRelapse().orElse(null));
        answer.set("doseMg", number(recommendation.regimen().doseMg()));
        answer.set("next", next(recommendation.next()));
        recommendation.alerts().stream().map(Alert::name).forEach(answer.putArray("alerts")::add);
        return answer;
    }

    private static JsonNode next(Optional<NextCount> next) {
        return next.<JsonNode>map(count -> JSON.createObjectNode()
                .put("due", count.due().toString())
                .put("earliest", count.earliest().toString())
                .put("latest", count.latest().toString())).orElse(JSON.nullNode());
    }

    /** As the reader of the examples makes it: 5 is a whole number, 7.5 is not. */
    private static JsonNode number(BigDecimal dose) {
        return dose.scale() == 0 ? IntNode.valueOf(dose.intValueExact()) : DoubleNode.valueOf(dose.doubleValue());
    }
}
