package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.protocol.Action;
import plateau.protocol.Alert;
import plateau.protocol.Basis;
import plateau.protocol.OffReason;
import plateau.protocol.Stage;
import plateau.rulebook.AskRulebook;
import plateau.rulebook.RefusedQuestion;
import plateau.security.Route;
import plateau.testing.Example;
import plateau.testing.ExampleCut;
import plateau.testing.Program;
import plateau.testing.Reply;
import plateau.testing.TestPortal;

/** The description of the API is in step with what the API does. */
class OpenApiTest {

    private static final Example SITE = Example.site();
    private static final Program PROGRAM = SITE.program(Role.COORDINATOR);
    private static final JsonNode DESCRIPTION = RecommendationCasesTest.read(PROGRAM.get("/api/openapi.json").body());
    private static final JsonNode ASKING = DESCRIPTION.at("/paths/~1api~1recommendation/post");
    private static final AskRulebook RULEBOOK = TestPortal.running().bean(AskRulebook.class);
    private static final String QUESTION = "{\"protocol\": \"hetrombopag-itp\", \"asOf\": \"2026-03-30\"}";

    @Test
    void a_parser_of_such_descriptions_finds_nothing_wrong_with_it() {
        assertThat(new OpenAPIV3Parser().readContents(DESCRIPTION.toString()).getMessages()).isEmpty();
        assertThat(new OpenAPIV3Parser().readContents(DESCRIPTION.toString().replace("\"responses\"", "\"answers\"")).getMessages()).isNotEmpty();
    }

    @Test
    void it_names_every_route_for_programs_and_no_other() {
        List<String> described = new ArrayList<>();
        DESCRIPTION.get("paths").fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(verb -> described.add(verb.toUpperCase() + " " + path.getKey())));

        assertThat(described).containsExactlyInAnyOrderElementsOf(Route.all().stream().filter(Route::isForPrograms).map(Route::toString).toList());
        assertThat(DESCRIPTION.at("/components/securitySchemes/account/scheme").asText()).isEqualTo("basic");
    }

    @Test
    void it_lists_the_words_that_the_code_knows() {
        assertThat(words("Stage")).containsExactlyElementsOf(names(Stage.values()));
        assertThat(words("OffReason")).containsExactlyElementsOf(names(OffReason.values()));
        assertThat(words("Action")).containsExactlyElementsOf(names(Action.values()));
        assertThat(words("Alert")).containsExactlyElementsOf(names(Alert.values()));
        assertThat(words("Basis")).containsExactlyElementsOf(Stream.of(Basis.values()).map(Basis::label).toList());
    }

    @Test
    void it_lists_the_fields_that_a_question_may_have() {
        assertThat(fieldsOf("Question")).containsExactlyInAnyOrderElementsOf(fieldsNamedIn(PROGRAM.ask("{\"?\": 1}")));
        for (String list : List.of("regimens", "counts", "bleedings", "rescues")) {
            String entry = "/components/schemas/Question/properties/" + list + "/items/properties";
            Reply refused = PROGRAM.ask("{\"%s\": [{\"?\": 1}]}".formatted(list));
            assertThat(names(DESCRIPTION.at(entry))).as(list).containsExactlyInAnyOrderElementsOf(fieldsNamedIn(refused));
        }
    }

    @Test
    void every_worked_example_and_its_answer_are_as_described() throws IOException {
        JsonSchema question = schema("Question");
        JsonSchema recommendation = schema("Recommendation");
        Set<String> inputs = new TreeSet<>();
        for (RecommendationCasesTest.Case example : RecommendationCasesTest.cases()) {
            JsonNode answer = RecommendationCasesTest.read(RULEBOOK.ask(bytes(example.request().toString())).json());
            assertThat(question.validate(example.request())).as(example.toString()).isEmpty();
            assertThat(recommendation.validate(answer)).as(example.toString()).isEmpty();
            inputs.addAll(names(answer.get("inputs")));
        }
        assertThat(inputs).containsExactlyInAnyOrderElementsOf(
                strings(DESCRIPTION.at("/components/schemas/Recommendation/properties/inputs/propertyNames/enum")));
    }

    @Test
    void what_is_answered_agrees_with_the_description_and_what_does_not_agree_is_refused() throws IOException {
        JsonSchema question = schema("Question");
        List<RecommendationCasesTest.Case> cases = RecommendationCasesTest.cases();
        Mutation mutation = new Mutation(20260304);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] mutated = mutation.of(cases.get(i % cases.size()).request().toString());
            if (isAnswered(mutated)) {
                assertThat(question.validate(RecommendationCasesTest.read(new String(mutated, StandardCharsets.UTF_8)))).as(new String(mutated)).isEmpty();
            } else {
                refused++;
            }
        }
        assertThat(refused).isBetween(200, 1_800);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolment", "response", "quality"})
    void cuts_and_reports_are_as_described(String report) {
        SITE.enrolled().withCount("20").dosedAsAsked();
        ExampleCut cut = ExampleCut.of(SITE);

        assertThat(schema("Cuts").validate(RecommendationCasesTest.read(PROGRAM.get("/api/reports").body()))).isEmpty();
        assertThat(schema("Report").validate(RecommendationCasesTest.read(PROGRAM.get("/api" + cut.page() + "/" + report).body()))).isEmpty();
    }

    @Test
    void every_status_that_it_names_comes_with_what_it_describes() {
        List<Reply> replies = List.of(PROGRAM.ask(QUESTION), PROGRAM.ask("{}"), TestPortal.running().visitor().get(Program.RECOMMENDATION),
                PROGRAM.post(bytes(QUESTION), "Content-Type", "application/json", "Accept", "text/html"),
                PROGRAM.post(new byte[1024 * 1024 + 1], "Content-Type", "application/json"), PROGRAM.post(bytes(QUESTION), "Content-Type", "text/plain"));

        assertThat(replies).filteredOn(reply -> reply.status() != 200).allSatisfy(reply -> {
            JsonNode described = ASKING.at("/responses/" + reply.status() + "/content");
            assertThat(described.has(reply.header("Content-Type"))).as(reply.body()).isTrue();
            assertThat(schema("Problem").validate(RecommendationCasesTest.read(reply.body()))).isEmpty();
        });
        // 403, 429 and 503 are provoked where roles, guessing and an outage are tested
        assertThat(Stream.concat(replies.stream().map(Reply::status), Stream.of(403, 429, 503)).map(String::valueOf))
                .containsExactlyInAnyOrderElementsOf(names(ASKING.get("responses")));
        assertThat(replies.get(2).header("WWW-Authenticate")).isEqualTo(ASKING.at("/responses/401/headers/WWW-Authenticate/schema/const").asText());
    }

    private static boolean isAnswered(byte[] question) {
        try {
            return !RULEBOOK.ask(question).json().isEmpty();
        } catch (RefusedQuestion refused) {
            return false;
        }
    }

    private static JsonSchema schema(String name) {
        String whole = DESCRIPTION.deepCopy().toString().replace("#/components/schemas/", "#/$defs/");
        JsonNode schemas = RecommendationCasesTest.read(whole).at("/components/schemas");
        String text = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":\"#/$defs/" + name + "\",\"$defs\":" + schemas + "}";
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static List<String> fieldsNamedIn(Reply refused) {
        assertThat(refused.status()).isEqualTo(400);
        String detail = RecommendationCasesTest.read(refused.body()).findValuesAsText("detail").stream().filter(text -> text.contains("the fields are")).findFirst().orElseThrow();
        return List.of(detail.replaceFirst(".*the fields are ", "").replaceFirst("\\.$", "").split(", "));
    }

    private static List<String> fieldsOf(String schema) {
        return names(DESCRIPTION.at("/components/schemas/" + schema + "/properties"));
    }

    private static List<String> words(String schema) {
        return strings(DESCRIPTION.at("/components/schemas/" + schema + "/enum"));
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
