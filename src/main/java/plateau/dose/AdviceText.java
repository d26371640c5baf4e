package plateau.dose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Advice as the text that a decision keeps. */
final class AdviceText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AdviceText() {
    }

    static String write(ShownAdvice advice) {
        try {
            return JSON.writeValueAsString(advice);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ShownAdvice read(String text) {
        try {
            return JSON.readValue(text, ShownAdvice.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored recommendation cannot be read", e);
        }
    }
}
