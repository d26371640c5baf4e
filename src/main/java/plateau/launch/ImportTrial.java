package plateau.launch;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import plateau.page.PostedFile;
import plateau.setting.Arguments;
import plateau.setting.SettingProblem;
import plateau.setting.Settings;
import plateau.subject.ImportSubjects;

/** Takes over the subjects of a running trial into the database of a portal that does not run, and prints what it did. */
final class ImportTrial {

    private ImportTrial() {
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            err.println("Name the file of the subjects: " + Command.IMPORT.usage());
            return Command.MISUSED;
        }
        Log.toOneLineEach();
        try {
            Path path = Path.of(words.get(0));
            PostedFile file = new PostedFile(path.getFileName().toString(), Files.readAllBytes(path));
            Settings settings = Settings.read(Arguments.of(words.subList(1, words.size()).toArray(String[]::new)), System.getenv());
            return into(settings, file, out, err);
        } catch (IOException e) {
            err.println("The file " + words.get(0) + " cannot be read. Nothing was imported.");
        } catch (SettingProblem e) {
            err.println("Nothing was imported. " + e.getMessage());
        } catch (Exception e) {
            err.println("Nothing was imported. " + e);
        }
        return Command.REFUSED;
    }

    private static int into(Settings settings, PostedFile file, PrintStream out, PrintStream err) throws Exception {
        if (file.bytes().length > PostedFile.MOST_BYTES) {
            err.println("The file is larger than 5 MB. Nothing was imported.");
            return Command.REFUSED;
        }
        try (Portal portal = Portal.behindClosedDoors(settings, Clock.systemUTC(), Portal.webapp())) {
            ImportSubjects.Outcome outcome = inRequest(file);
            outcome.problems().forEach(err::println);
            if (!outcome.problems().isEmpty()) {
                err.println("Nothing was imported.");
                return Command.REFUSED;
            }
            out.println(file.name() + ": " + outcome.words() + ".");
            return Command.DONE;
        }
    }

    private static ImportSubjects.Outcome inRequest(PostedFile file) {
        RequestContextController request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            return CDI.current().select(ImportSubjects.class).get().run(file);
        } finally {
            request.deactivate();
        }
    }
}
