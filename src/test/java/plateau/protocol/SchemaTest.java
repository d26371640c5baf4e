package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use says what the reader asks for. */
class SchemaTest {

    private static final Path FOLDER = Path.of("config/protocols");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build());
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonNode TEXT = tree(JSON, FOLDER.resolve("protocol.schema.json"));
    private static final JsonSchema SCHEMA = FACTORY.getSchema(TEXT);

    /** What the reader says of the shape of a file, in place of its meaning. */
    private static final Pattern OF_SHAPE = Pattern.compile("is missing; write it here|is not known here|: write .+ here, .*in place of"
            + "|: write at least one condition here|: say what is asked");

    @ParameterizedTest
    @ValueSource(strings = {"hetrombopag-itp", "hetrombopag-itp-slow-taper", "hetrombopag-cit"})
    void every_protocol_fits_the_schema_and_names_it(String name) throws IOException {
        assertThat(SCHEMA.validate(protocol(name))).isEmpty();
        assertThat(Files.readAllLines(FOLDER.resolve(name + ".yaml"))).startsWith("# yaml-language-server: $schema=protocol.schema.json");
    }

    @Test
    void the_schema_is_one() {
        Set<ValidationMessage> flaws = FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")).validate(TEXT);
        assertThat(flaws).isEmpty();
    }

    @Test
    void its_closed_words_are_those_of_the_reader() {
        assertThat(words("/$defs/basis/enum")).isEqualTo(spelled(Basis.values()));
        assertThat(words("/$defs/trial-stage/properties/doses/enum")).isEqualTo(spelled(Stage.values()));
        assertThat(words("/$defs/fact/properties/kind/enum")).isEqualTo(spelled(FactKind.values()));
        assertThat(words("/$defs/criterion/properties/kind/enum")).isEqualTo(spelled(CriterionKind.values()));
        assertThat(words("/$defs/rule/properties/action/enum")).isEqualTo(spelled(Action.values()));
        assertThat(words("/$defs/rule/properties/regimen/enum")).isEqualTo(spelled(RegimenChange.values()));
        assertThat(words("/$defs/rule/properties/next-count/properties/reckoned-from/enum")).isEqualTo(spelled(OwnWindow.ReckonedFrom.values()));
        assertThat(words("/$defs/alert/properties/id/enum")).isEqualTo(spelled(Alert.values()));
        assertThat(words("/$defs/entry-test/properties/current-count/enum")).isEqualTo(spelled(TaperEntryReader.CountWord.values()));
        assertThat(words("/$defs/subject/enum")).isEqualTo(spelled(SubjectState.values()));
        assertThat(words("/$defs/requirement/oneOf/2/properties/answer/enum")).isEqualTo(
                Stream.of(FactKind.values()).flatMap(kind -> kind.words().stream()).collect(Collectors.toSet()));
    }

    @Test
    void its_keys_are_those_of_the_reader() {
        Set<String> facts = spelled(Truth.values());
        Stream.of(Quantity.values()).map(Quantity::key).forEach(facts::add);
        facts.addAll(List.of("subject", "any-of"));
        assertThat(keys("/$defs/conditions/properties")).isEqualTo(facts);
        assertThat(keys("/$defs/band/properties")).isEqualTo(spelled(Bound.values()));
        assertThat(keys("/$defs/entry-test/properties")).isEqualTo(spelled(TaperEntryReader.Test.values()));
        assertThat(keys("/properties")).containsAll(spelled(Stage.values()));
    }

    @Test
    void whatever_it_refuses_the_reader_refuses_and_the_shape_of_a_file_alike() {
        List<Mutation> mutations = Mutation.ofAll(List.of(protocol("hetrombopag-itp"), protocol("hetrombopag-itp-slow-taper"), protocol("hetrombopag-cit")));
        List<String> disagreements = new ArrayList<>();
        for (Mutation mutation : mutations) {
            JsonNode file = mutation.making().get();
            boolean refused = !SCHEMA.validate(file, OutputFormat.BOOLEAN);
            Optional<String> refusal = refusal(file);
            if (refused && refusal.isEmpty() || !refused && refusal.filter(SchemaTest::isOfShape).isPresent()) {
                disagreements.add(mutation.change() + ": schema " + (refused ? "refuses" : "accepts") + ", reader: " + refusal.orElse("accepts"));
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(mutations).hasSizeGreaterThan(1500);
    }

    private static boolean isOfShape(String refusal) {
        return OF_SHAPE.matcher(refusal).find();
    }

    private static Optional<String> refusal(JsonNode file) {
        try {
            ProtocolReader.unproven("file", file, "");
            return Optional.empty();
        } catch (ProtocolFileException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static Set<String> words(String pointer) {
        Set<String> words = new TreeSet<>();
        TEXT.at(pointer).forEach(word -> words.add(word.textValue()));
        return words;
    }

    private static Set<String> keys(String pointer) {
        Set<String> keys = new TreeSet<>();
        TEXT.at(pointer).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> spelled(Enum<?>... constants) {
        return Stream.of(constants).map(Spelling::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode protocol(String name) {
        return tree(YAML, FOLDER.resolve(name + ".yaml"));
    }

    private static JsonNode tree(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
