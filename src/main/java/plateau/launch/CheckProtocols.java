package plateau.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import plateau.protocol.Protocol;
import plateau.protocol.ProtocolFileException;
import plateau.protocol.ProtocolText;
import plateau.protocol.Protocols;

/** Reads protocol files as the start of the portal does, and prints what each says or why it is refused. */
final class CheckProtocols {

    private final PrintStream out;
    private final PrintStream err;
    private Protocols good = new Protocols(List.of());

    private CheckProtocols(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("-"))) {
            err.println("Name the protocol files to check: " + Command.CHECK.usage());
            return Command.MISUSED;
        }
        CheckProtocols check = new CheckProtocols(out, err);
        files.stream().map(Path::of).forEach(check::check);
        return check.good.all().size() == files.size() ? Command.DONE : Command.REFUSED;
    }

    private void check(Path file) {
        try {
            good = good.withFile(file);
            print(file, good.all().get(good.all().size() - 1));
        } catch (ProtocolFileException refused) {
            err.println(refused.getMessage());
        }
    }

    private void print(Path file, Protocol protocol) {
        ProtocolText.of(protocol).forEach(out::println);
        out.println();
        out.println(file + " can be used.");
        out.println();
    }
}
