package plateau.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A worked example of the recommendation API: a request, and what must be equal in the answer to it. */
record RecommendationCase(int line, JsonNode request, JsonNode expected) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<RecommendationCase> all() {
        List<RecommendationCase> cases = new ArrayList<>();
        lines().forEach(line -> cases.add(of(cases.size() + 1, line)));
        return cases.stream();
    }

    String protocol() {
        return request.get("protocol").asText();
    }

    Stage stage() {
        return Stage.valueOf(request.path("stage").asText(Stage.TITRATION.name()));
    }

    Situation situation() {
        return new Situation(date(request, "asOf"), stage(),
                number("assignedDoseMg"), number("baselineCount"),
                Optional.of(request.path("taperStarted")).filter(JsonNode::isTextual).map(node -> LocalDate.parse(node.asText())),
                list("regimens", RecommendationCase::period),
                list("counts", count -> new DatedCount(date(count, "on"), decimal(count.get("value")))),
                list("bleedings", bleeding -> new DatedBleeding(date(bleeding, "on"), bleeding.get("whoGrade").asInt())),
                list("rescues", rescue -> date(rescue, "on")),
                request.path("adherenceConfirmed").asBoolean(true));
    }

    @Override
    public String toString() {
        return "line " + line + ": " + protocol() + " " + expected.get("rule").asText();
    }

    private static RegimenPeriod period(JsonNode period) {
        Optional<OffReason> reason = Optional.of(period.path("reason")).filter(JsonNode::isTextual)
                .map(node -> OffReason.valueOf(node.asText()));
        return new RegimenPeriod(date(period, "from"),
                new Regimen(decimal(period.get("doseMg")), period.get("everyDays").asInt()), reason);
    }

    private Optional<BigDecimal> number(String field) {
        return Optional.of(request.path(field)).filter(JsonNode::isNumber).map(RecommendationCase::decimal);
    }

    private <T> List<T> list(String field, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        request.path(field).forEach(node -> list.add(element.apply(node)));
        return list;
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.get(field).asText());
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }

    private static RecommendationCase of(int line, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return new RecommendationCase(line, node.get("request"), node.get("expect"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                RecommendationCase.class.getResourceAsStream("/cases/recommendation.jsonl"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
