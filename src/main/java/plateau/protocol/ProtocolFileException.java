package plateau.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A protocol file cannot be used: says which file, which place in it, what is wrong and what to write instead. */
public final class ProtocolFileException extends RuntimeException {

    ProtocolFileException(String message) {
        super(message);
    }

    private ProtocolFileException(String message, IOException cause) {
        super(message, cause);
    }

    /** @param place the file, and the way to the place by its keys */
    static ProtocolFileException at(String place, String problem) {
        return new ProtocolFileException(message(place, problem));
    }

    static ProtocolFileException unreadable(Path file, IOException cause) {
        String problem = Sentences.ENGLISH.say("file.unreadable", Map.of("detail", cause.toString()));
        return new ProtocolFileException(message(file.toString(), problem), cause);
    }

    static ProtocolFileException notYaml(String file, IOException cause) {
        String problem = Sentences.ENGLISH.say("file.not-yaml", Map.of("detail", cause.getMessage()));
        return new ProtocolFileException(message(file, problem), cause);
    }

    private static String message(String place, String problem) {
        return Sentences.ENGLISH.say("file.refused", Map.of("place", place, "problem", problem));
    }
}
