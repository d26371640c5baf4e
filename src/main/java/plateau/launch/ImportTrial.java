package plateau.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plateau.page.PostedFile;
import plateau.subject.ImportSubjects;

/** Takes over the subjects of a running trial into the database of a portal that does not run, and prints what it did. */
final class ImportTrial {

    private static final String UNDONE = "Nothing was imported.";

    private ImportTrial() {
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            err.println("Name the file of the subjects: " + Command.IMPORT.usage());
            return Command.MISUSED;
        }
        try {
            Path path = Path.of(words.get(0));
            PostedFile file = new PostedFile(path.getFileName().toString(), Files.readAllBytes(path));
            if (file.bytes().length > PostedFile.MOST_BYTES) {
                err.println("The file is larger than 5 MB. " + UNDONE);
                return Command.REFUSED;
            }
            return ClosedPortal.run(words.subList(1, words.size()), UNDONE, err, () -> take(file, out, err));
        } catch (IOException e) {
            err.println("The file " + words.get(0) + " cannot be read. " + UNDONE);
            return Command.REFUSED;
        }
    }

    private static int take(PostedFile file, PrintStream out, PrintStream err) throws Exception {
        ImportSubjects.Outcome outcome = ClosedPortal.inRequest(() -> ClosedPortal.bean(ImportSubjects.class).run(file));
        outcome.problems().forEach(err::println);
        if (!outcome.problems().isEmpty()) {
            err.println(UNDONE);
            return Command.REFUSED;
        }
        out.println(file.name() + ": " + outcome.words() + ".");
        return Command.DONE;
    }
}
