package plateau.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The schema files of CDISC, where they lie beside the project; tests that need them are skipped elsewhere. */
public final class Standards {

    private static final List<Path> PLACES = List.of(Path.of("../shared/standards"), Path.of("../../../work/shared/standards"));

    private Standards() {
    }

    public static Path file(String name) {
        List<Path> there = PLACES.stream().map(place -> place.resolve(name)).filter(Files::exists).toList();
        Assumptions.assumeFalse(there.isEmpty(), "The standard's file " + name + " is not there");
        return there.get(0);
    }
}
