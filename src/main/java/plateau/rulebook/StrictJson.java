package plateau.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import plateau.page.ApiProblem.Flaw;

/** Reads JSON in UTF-8, once through and with nothing after it, each field once. */
final class StrictJson {

    private static final int DEEPEST = 20;
    private static final int MOST_DIGITS = 200;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(MOST_DIGITS).build())
            .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StrictJson() {
    }

    /** @throws RefusedQuestion for what is not such JSON; only the first thing that is wrong is known then */
    static JsonNode read(byte[] text) {
        try {
            return JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString());
        } catch (CharacterCodingException notUtf8) {
            throw refused("", "The request is not text in UTF-8.");
        } catch (StreamConstraintsException | NumberFormatException tooMuch) {
            throw refused("", "The request nests deeper, or holds a longer number, than any request needs.");
        } catch (JsonProcessingException notJson) {
            throw notJson.getOriginalMessage().startsWith("Duplicate field")
                    ? refused(name(notJson), "This field is given twice; give it once.")
                    : refused("", "The request is not JSON" + place(notJson) + ".");
        }
    }

    private static RefusedQuestion refused(String field, String detail) {
        return new RefusedQuestion(List.of(new Flaw(field, detail)));
    }

    private static String place(JsonProcessingException problem) {
        return problem.getLocation() == null ? "" : ": see line " + problem.getLocation().getLineNr() + ", column " + problem.getLocation().getColumnNr();
    }

    private static String name(JsonProcessingException problem) {
        StringBuilder name = new StringBuilder();
        if (problem.getProcessor() instanceof JsonParser parser) {
            for (JsonPointer part = parser.getParsingContext().pathAsPointer(); !part.matches(); part = part.tail()) {
                name.append(part.mayMatchElement() ? "[" + part.getMatchingIndex() + "]" : (name.isEmpty() ? "" : ".") + part.getMatchingProperty());
            }
        }
        return name.toString();
    }
}
