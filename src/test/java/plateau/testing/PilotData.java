package plateau.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The public pilot study's files, where they lie beside the project; tests that need them are skipped elsewhere. */
public final class PilotData {

    private static final Path PLACE = Path.of("../shared/data");

    private PilotData() {
    }

    public static byte[] demographics() {
        return file("cdisc-pilot-demographics.csv");
    }

    public static byte[] labs() {
        return file("cdisc-pilot-labs.csv");
    }

    private static byte[] file(String name) {
        Path file = PLACE.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "The pilot study's " + name + " is not there");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
