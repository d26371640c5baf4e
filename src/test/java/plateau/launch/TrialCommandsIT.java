package plateau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.testing.Example;
import plateau.testing.Visitor;
import plateau.testing.WarPortal;

/** The built portal asked to take over the subjects of a trial and to write its reports, while it does not serve. */
class TrialCommandsIT {

    @TempDir
    private Path folder;

    @Test
    void what_is_imported_is_exported_with_its_sums() throws Exception {
        aTrialWithSite01();
        Path subjects = Files.writeString(folder.resolve("dm.csv"), "USUBJID,SITEID,RFSTDTC\nX-01-1001,01,2026-03-02\nX-01-1002,01,2026-03-09\n");
        assertThat(exitCodeOf("import", subjects.toString(), "--data", data())).as(text("err")).isZero();
        assertThat(text("out")).contains("dm.csv: 2 imported");

        assertThat(exitCodeOf("export", folder.toString(), "--data", data())).as(text("err")).isZero();

        Path zip = folder.resolve("C-0001-all.zip");
        assertThat(text("out")).containsPattern("Data cut C-0001 of .* UTC, SHA-256 [0-9a-f]{64}\n").contains(zip.toString());
        Map<String, byte[]> files = entries(zip);
        assertThat(files).containsKeys("enrolment.pdf", "enrolment.xlsx", "response.json", "quality.json", "dm.csv", "dm.json", "odm.xml");
        assertThat(new String(files.get("dm.csv"), StandardCharsets.UTF_8).lines()).filteredOn(line -> line.startsWith("hetrombopag-itp,DM,hetrombopag-itp-01-")).hasSize(2);
        assertThat(new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8).lines()).hasSize(files.size() - 1)
                .allMatch(line -> line.substring(0, 64).equals(sha256(files.get(line.substring(66)))));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void a_study_without_a_site_has_nothing_to_export() throws Exception {
        assertThat(exitCodeOf("export", folder.toString(), "--data", data())).isEqualTo(1);

        assertThat(text("err")).contains("The study has no site yet. Nothing was exported.");
    }

    @Test
    void a_folder_that_is_not_there_is_refused_before_anything_is_opened() throws Exception {
        assertThat(exitCodeOf("export", folder.resolve("nowhere").toString(), "--data", data())).isEqualTo(1);

        assertThat(text("err")).contains("nowhere is not there or cannot be written to. Nothing was exported.");
        assertThat(Path.of(data())).doesNotExist();
    }

    @Test
    void without_a_folder_or_a_file_the_usage_is_shown() throws Exception {
        assertThat(exitCodeOf("export", "--data", data())).isEqualTo(2);
        assertThat(text("err")).contains("java -jar plateau.war export FOLDER");
        assertThat(exitCodeOf("import")).isEqualTo(2);
        assertThat(text("err")).contains("java -jar plateau.war import FILE");
    }

    private void aTrialWithSite01() {
        try (WarPortal portal = WarPortal.start(folder.resolve("data"))) {
            Matcher secret = Pattern.compile("one-time secret.*\n\\s+(\\S+)").matcher(String.join("\n", portal.output()));
            assertThat(secret.find()).as(portal.output().toString()).isTrue();
            Visitor administrator = portal.visitor().signIn("admin", secret.group(1));
            administrator.get("/account/password").submit("/account/password", Map.of("present", secret.group(1), "chosen", Example.PASSWORD));
            administrator.get("/sites/new").submit("/sites/new", Map.of("number", "01", "name", "Hospital of the Commands", "country", "DE", "timeZone", "Europe/Berlin", "targetEnrolment", "10", "active", "yes"));
            assertThat(administrator.visit("/sites").text()).contains("Hospital of the Commands");
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private int exitCodeOf(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/plateau.war"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectOutput(file("out")).redirectError(file("err")).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    private String text(String name) throws IOException {
        return Files.readString(file(name).toPath());
    }
}
