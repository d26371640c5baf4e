package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void theFirstVersion() throws IOException {
        write("1.0", "2017-01-01");
    }

    @Test
    void the_latest_version_is_the_one_that_took_effect_last() throws IOException {
        write("2.0", "2026-06-01");
        Protocols protocols = Protocols.read(folder);
        assertThat(latest(protocols, "2026-05-31")).isEqualTo("1.0");
        assertThat(latest(protocols, "2026-06-01")).isEqualTo("2.0");
        assertThat(protocols.latest(Example.ITP, LocalDate.parse("2016-12-31"))).isEmpty();
        assertThat(protocols.latest("hetrombopag", LocalDate.parse("2026-06-01"))).isEmpty();
    }

    @Test
    void an_earlier_version_is_still_found() throws IOException {
        write("2.0", "2026-06-01");
        Protocols protocols = Protocols.read(folder);
        assertThat(protocols.version(Example.ITP, "1.0")).map(Protocol::effectiveFrom).contains(LocalDate.parse("2017-01-01"));
        assertThat(protocols.version(Example.ITP, "3.0")).isEmpty();
    }

    @Test
    void two_versions_with_one_first_day_are_refused() throws IOException {
        write("2.0", "2017-01-01");
        assertThatThrownBy(() -> Protocols.read(folder)).isInstanceOf(ProtocolFileException.class)
                .hasMessageContaining("hetrombopag-itp 2017-01-01");
    }

    @Test
    void two_files_of_one_version_are_refused() throws IOException {
        Files.copy(folder.resolve("1.0.yaml"), folder.resolve("copy.yaml"));
        assertThatThrownBy(() -> Protocols.read(folder)).hasMessageContaining("hetrombopag-itp 1.0");
    }

    private static String latest(Protocols protocols, String day) {
        return protocols.latest(Example.ITP, LocalDate.parse(day)).orElseThrow().version();
    }

    private void write(String version, String effectiveFrom) throws IOException {
        String text = Files.readString(Path.of("config/protocols/hetrombopag-itp.yaml"))
                .replace("version: \"1.0\"", "version: \"" + version + "\"")
                .replace("effective-from: 2017-01-01", "effective-from: " + effectiveFrom);
        Files.writeString(folder.resolve(version + ".yaml"), text);
    }
}
