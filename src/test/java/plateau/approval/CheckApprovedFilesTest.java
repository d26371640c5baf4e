package plateau.approval;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.setting.SettingProblem;
import plateau.site.StartedProtocol;
import plateau.testing.AmendedConfig;
import plateau.testing.Example;
import plateau.testing.TestPortal;

/** Decisions rest on the file of an approved version: without it, or with another, nothing starts. */
@Tag("CD-9")
class CheckApprovedFilesTest {

    @TempDir
    Path config;
    private Path file;

    @BeforeAll
    static void approveTheFirstVersion() {
        Example.site();
    }

    @BeforeEach
    void copyTheFiles() {
        file = AmendedConfig.in(config).resolve("protocols/hetrombopag-itp.yaml");
    }

    @Test
    void the_approved_file_starts() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void an_edited_file_does_not() throws IOException {
        Files.writeString(file, Files.readString(file) + "# one word more\n");

        assertThatThrownBy(this::check).isInstanceOf(SettingProblem.class)
                .hasMessageContainingAll("hetrombopag-itp 1.0", "was approved with SHA-256", "Put the approved file back");
    }

    @Test
    void nor_does_a_folder_without_it() throws IOException {
        Files.writeString(file, Files.readString(file).replace("version: \"1.0\"", "version: \"2.0\""));

        assertThatThrownBy(this::check).isInstanceOf(SettingProblem.class).hasMessageContainingAll("hetrombopag-itp 1.0", "is not in the folder");
    }

    private void check() {
        TestPortal.running().inside(() -> {
            CheckApprovedFiles check = new CheckApprovedFiles();
            check.signatures = TestPortal.running().bean(VersionSignatures.class);
            check.studyProtocol = StartedProtocol.from(config, "hetrombopag-itp");
            check.check();
            return check;
        });
    }
}
