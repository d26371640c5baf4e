package plateau.launch;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the command line can do besides running the portal; each is named by its first word. */
enum Command {
    CHECK("FILE...", CheckProtocols::run),
    IMPORT("FILE [--data DIR] [--config DIR]", ImportTrial::run),
    EXPORT("FOLDER [--data DIR] [--config DIR]", ExportTrial::run);

    /** Exit codes: all is well, something is refused, the command is not written as it must be. */
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    /** Does it with the words that follow its name, and answers with its exit code. */
    private interface Act {
        int run(List<String> words, PrintStream out, PrintStream err);
    }

    private final String words;
    private final Act act;

    Command(String words, Act act) {
        this.words = words;
        this.act = act;
    }

    static Optional<Command> named(String word) {
        return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
    }

    int run(List<String> rest, PrintStream out, PrintStream err) {
        return act.run(rest, out, err);
    }

    String usage() {
        return "java -jar plateau.war " + word() + " " + words;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
