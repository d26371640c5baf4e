package plateau.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The schema files of CDISC, where they lie beside the project; tests that need them are skipped elsewhere. */
public final class Standards {

    private static final Path PLACE = Path.of("../shared/standards");

    private Standards() {
    }

    public static Path file(String name) {
        Path file = PLACE.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "The standard's file " + name + " is not there");
        return file;
    }
}
