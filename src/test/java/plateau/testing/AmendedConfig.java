package plateau.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The config folder with an amendment of the ITP protocol in it that takes effect in years and that nobody has approved. */
public final class AmendedConfig {

    public static final String VERSION = "1.1";
    public static final String FIRST_DAY = "2031-01-01";

    private AmendedConfig() {
    }

    /** @return the folder: an increase waits for 21 days in place of 14 */
    public static Path in(Path folder) {
        try (Stream<Path> files = Files.list(Path.of("config/protocols"))) {
            Path protocols = Files.createDirectories(folder.resolve("protocols"));
            Files.copy(Path.of("config/plateau.properties"), folder.resolve("plateau.properties"));
            for (Path file : files.toList()) {
                Files.copy(file, protocols.resolve(file.getFileName()));
            }
            Files.writeString(protocols.resolve("hetrombopag-itp-amended.yaml"), amended(Files.readString(protocols.resolve("hetrombopag-itp.yaml"))));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String amended(String file) {
        return file.replace("version: \"1.0\"", "version: \"" + VERSION + "\"").replace("effective-from: 2017-01-01", "effective-from: " + FIRST_DAY)
                .replaceFirst("(id: await-effect\\n(?:.*\\n){3} +days-on-regimen: \\{ below: )14", "$1" + 21);
    }
}
