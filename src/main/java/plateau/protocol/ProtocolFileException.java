package plateau.protocol;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        String problem = cause instanceof NoSuchFileException ? Sentences.ENGLISH.say("file.absent")
                : Sentences.ENGLISH.say("file.unreadable", Map.of("detail", cause.toString()));
        return new ProtocolFileException(message(file.toString(), problem), cause);
    }

    static ProtocolFileException notYaml(String file, JsonProcessingException cause) {
        Optional<JsonLocation> found = Optional.ofNullable(cause.getLocation());
        String problem = Sentences.ENGLISH.say("file.not-yaml", Map.of("detail", inOneLine(cause.getOriginalMessage()),
                "line", Integer.toString(found.map(JsonLocation::getLineNr).orElse(1)),
                "column", Integer.toString(found.map(JsonLocation::getColumnNr).orElse(1))));
        return new ProtocolFileException(message(file, problem), cause);
    }

    static ProtocolFileException notText(String file, IOException cause) {
        return new ProtocolFileException(message(file, Sentences.ENGLISH.say("file.not-utf-8", Map.of("detail", cause.toString()))), cause);
    }

    /** Without the indented lines, in which the YAML reader shows the place once more. */
    private static String inOneLine(String detail) {
        return detail.lines().filter(line -> !line.isBlank() && !line.startsWith(" ")).collect(Collectors.joining(", "));
    }

    private static String message(String place, String problem) {
        return Sentences.ENGLISH.say("file.refused", Map.of("place", place, "problem", problem));
    }
}
