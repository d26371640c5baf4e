package plateau.setting;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The command line of {@code java -jar plateau.war}. */
public record Arguments(Optional<String> port, Path data, Path config, boolean demo) {

    public static final String USAGE = "java -jar plateau.war [--port N] [--data DIR] [--config DIR] [--demo]";

    /** @throws SettingProblem where an argument is unknown or lacks its value */
    public static Arguments of(String... words) {
        Arguments arguments = new Arguments(Optional.empty(), Path.of("data"), Path.of("config"), false);
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        while (!rest.isEmpty()) {
            arguments = arguments.with(rest.pop(), rest);
        }
        return arguments;
    }

    private Arguments with(String word, Deque<String> rest) {
        return switch (word) {
            case "--demo" -> new Arguments(port, data, config, true);
            case "--port" -> new Arguments(Optional.of(value(word, rest)), data, config, demo);
            case "--data" -> new Arguments(port, Path.of(value(word, rest)), config, demo);
            case "--config" -> new Arguments(port, data, Path.of(value(word, rest)), demo);
            default -> throw new SettingProblem("Command line", "\"" + word + "\" is not understood.", "Write " + USAGE + ".");
        };
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new SettingProblem("Command line", word + " lacks its value.", "Write " + USAGE + ".");
        }
        return rest.pop();
    }
}
