package plateau.launch;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import plateau.setting.Arguments;

/** What {@code java -jar plateau.war} is asked to do: the command that its first word names, else to run the portal. */
public final class CommandLine {

    private CommandLine() {
    }

    public static void main(String[] words) {
        if (words.length == 0 || words[0].startsWith("-")) {
            Portal.main(words);
        } else {
            System.exit(run(words, System.out, System.err));
        }
    }

    /** @return the exit code */
    static int run(String[] words, PrintStream out, PrintStream err) {
        List<String> rest = Arrays.asList(words).subList(1, words.length);
        return Command.named(words[0]).map(command -> command.run(rest, out, err)).orElseGet(() -> unknown(words[0], err));
    }

    private static int unknown(String word, PrintStream err) {
        String usages = Arrays.stream(Command.values()).map(Command::usage).collect(Collectors.joining("\n  "));
        err.println("\"" + word + "\" is not understood. Write one of:\n  " + Arguments.USAGE + "\n  " + usages);
        return Command.MISUSED;
    }
}
