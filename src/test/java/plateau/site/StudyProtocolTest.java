package plateau.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.setting.SettingProblem;

class StudyProtocolTest {

    @TempDir
    Path config;
    private String file;

    @BeforeEach
    void copy_the_protocol() throws IOException {
        file = Files.readString(Path.of("config/protocols/hetrombopag-itp.yaml"));
        Files.createDirectory(config.resolve("protocols"));
        Files.createFile(config.resolve("plateau.properties"));
    }

    @Test
    void the_latest_version_is_the_one_that_took_effect_last() throws IOException {
        write("first.yaml", file);
        write("second.yaml", file.replace("version: \"1.0\"", "version: \"2.0\"").replace("2017-01-01", "2026-02-01"));

        StudyProtocol protocol = started("hetrombopag-itp");

        assertThat(protocol.latest(LocalDate.parse("2026-01-31")).version()).isEqualTo("1.0");
        assertThat(protocol.latest(LocalDate.parse("2026-02-01")).version()).isEqualTo("2.0");
        assertThat(protocol.latest(LocalDate.parse("2016-12-31")).version()).isEqualTo("1.0");
    }

    @Test
    void a_wrong_file_stops_the_start_and_says_where_it_is_wrong() throws IOException {
        write("first.yaml", file.replace("effective-from", "effective"));

        assertThatThrownBy(() -> started("hetrombopag-itp")).isInstanceOf(SettingProblem.class)
                .hasMessageContainingAll("first.yaml", "effective-from", "Correct it");
    }

    @Test
    void a_protocol_that_no_file_holds_stops_the_start_and_names_the_setting() throws IOException {
        write("first.yaml", file);

        assertThatThrownBy(() -> started("hetrombopag-cit")).isInstanceOf(SettingProblem.class)
                .hasMessageContainingAll("PLATEAU_STUDY_PROTOCOL", "hetrombopag-cit");
    }

    @Test
    void a_protocol_that_the_pages_cannot_follow_yet_stops_the_start() throws IOException {
        write("cit.yaml", Files.readString(Path.of("config/protocols/hetrombopag-cit.yaml")));

        assertThatThrownBy(() -> started("hetrombopag-cit")).isInstanceOf(SettingProblem.class)
                .hasMessageContainingAll("hetrombopag-cit", "cannot follow it yet", "Write hetrombopag-itp");
    }

    @Test
    void a_protocol_that_is_not_yet_in_force_stops_the_start() throws IOException {
        write("first.yaml", file.replace("2017-01-01", "2026-03-03"));

        assertThatThrownBy(() -> started("hetrombopag-itp")).isInstanceOf(SettingProblem.class).hasMessageContaining("in force");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(config.resolve("protocols").resolve(name), content);
    }

    private StudyProtocol started(String id) {
        return StartedProtocol.from(config, id);
    }
}
