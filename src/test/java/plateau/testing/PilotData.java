package plateau.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The public pilot study's files, where they lie beside the project; tests that need them are skipped elsewhere. */
public final class PilotData {

    private static final List<Path> PLACES = List.of(Path.of("../shared/data"), Path.of("../../../work/shared/data"));

    private PilotData() {
    }

    public static byte[] demographics() {
        return file("cdisc-pilot-demographics.csv");
    }

    public static byte[] labs() {
        return file("cdisc-pilot-labs.csv");
    }

    private static byte[] file(String name) {
        List<Path> there = PLACES.stream().map(place -> place.resolve(name)).filter(Files::exists).toList();
        Assumptions.assumeFalse(there.isEmpty(), "The pilot study's " + name + " is not there");
        try {
            return Files.readAllBytes(there.get(0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
