package plateau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built portal asked to check protocol files. */
class CheckCommandIT {

    private static final String ITP = "config/protocols/hetrombopag-itp.yaml";

    @TempDir
    private Path folder;

    @Test
    void the_rules_are_printed_and_the_command_ends_well() throws Exception {
        assertThat(exitCodeOf("check", ITP, "config/protocols/hetrombopag-cit.yaml")).isZero();
        assertThat(text("out")).contains("hetrombopag-itp 1.0", "No other cause of thrombocytopenia", "  interrupt-at-lowest\n", "hetrombopag-cit 1.0", "  chemo-may-resume\n");
        assertThat(text("err")).isEmpty();
    }

    @Test
    void a_file_with_a_gap_ends_it_with_1_and_says_why() throws Exception {
        Path file = folder.resolve("gap.yaml");
        Files.writeString(file, Files.readString(Path.of(ITP)).replace("{ below: 150 }", "{ below: 149 }"));
        assertThat(exitCodeOf("check", file.toString())).isEqualTo(1);
        assertThat(text("err")).isEqualToIgnoringNewLines(
                file + ", titration: no rule for: held, fresh count, count 149; add one, or widen the one beside it");
        assertThat(text("out")).isEmpty();
    }

    @Test
    void without_a_file_it_ends_with_2_and_the_usage() throws Exception {
        assertThat(exitCodeOf("check")).isEqualTo(2);
        assertThat(text("err")).contains("java -jar plateau.war check FILE...");
    }

    @Test
    void nothing_of_the_unpacked_portal_is_left_behind() throws Exception {
        exitCodeOf("check", ITP);
        try (Stream<Path> left = Files.list(temporary())) {
            assertThat(left).isEmpty();
        }
    }

    private int exitCodeOf(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary()), "-jar", "target/plateau.war"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(file("out")).redirectError(file("err"));
        // the JVM says on the error stream that it has picked this up
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Path temporary() {
        return folder.resolve("temporary");
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    private String text(String name) throws IOException {
        return Files.readString(file(name).toPath());
    }
}
