package plateau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} prints, and its exit codes. */
class CheckProtocolsTest {

    private static final Path FOLDER = Path.of("config/protocols");
    private static final Path ITP = FOLDER.resolve("hetrombopag-itp.yaml");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void every_protocol_that_comes_with_the_portal_can_be_used() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> protocols = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            assertThat(protocols).hasSize(3);
            assertThat(check(protocols.toArray(Path[]::new))).isZero();
            assertThat(protocols).allSatisfy(file -> assertThat(printed()).contains(file + " can be used."));
        }
        assertThat(complaints()).isEmpty();
    }

    @Test
    void what_stands_in_a_file_is_printed_as_text() {
        assertThat(check(ITP)).isZero();
        assertThat(printed()).containsSubsequence(
                "hetrombopag-itp 1.0\n===", "Hetrombopag in adults with immune thrombocytopenia\n", "1 January 2017", "SHA-256     ",
                "  Maximum\n    is          7.5 mg once daily\n    basis       published\n",
                "Titration: the first rule that applies",
                "  increase\n    when        on drug\n    and         count less than 50\n    and         a higher level exists\n"
                        + "    action      Increase\n    regimen     one level up\n    next count  as the table of next counts says\n"
                        + "    basis       representative\n    reference   representative titration guide for such trials\n",
                "Titration: next count", "    next count  due 28 days (21 to 35) after the later of the current count and the start of the regimen\n",
                "Taper: the first rule", "  taper-overrun\n", "Follow-up after withdrawal: the first rule", "  follow-complete\n",
                "Entry into a taper", "    is          no rescue therapy within 28 days\n", "  Plan from 7.5 mg once daily\n", "Relapse: the first of these in time", "a bleeding of WHO grade at least 2",
                "Alerts", "  consider-rescue\n");
    }

    @Test
    void no_line_is_wider_than_120_characters() {
        check(ITP, FOLDER.resolve("hetrombopag-cit.yaml"));
        assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "count-10e9-per-L: { below: 150 } | count-10e9-per-L: { below: 149 } | titration: no rule for: held, fresh count, count 149; add one",
        "count-10e9-per-L: { below: 150 } | count-10e9-per-L: { below: 151 } | titration: rules \"resume\" and \"stay-held\" overlap for: held, fresh count, count 150; let one band begin",
        "dose-mg: 3.75, every-days: 1     | dose-mg: 8, every-days: 1        | doses: A regimen has more mg a day than the maximum: lower it",
        "days-between-steps: 14           | days-between-steps: 15           | terms: A taper from 7.5 mg once daily takes longer than its limit: shorten",
        "count-10e9-per-L: { above: 400 } | count-10e9-per-L: { above: 250 } | titration: rule \"await-reduction\" can never apply",
        "basis: published                 | reason: published                | stages double-blind: \"basis\" is missing; write it here",
        "blinded: true                    | blinded: true, colour: blue      | no YAML that can be read; mend line",
        "weeks: 10                        | weaks: 10                        | stages double-blind: \"weaks\" is not known here; known are: id, title",
        "effective-from: 2017-01-01       | version: \"1.0\"                 | column 8: Duplicate field 'version'",
        "action: resume                   | action: restart                  | titration, rules resume, action: \"restart\" is not known here; write one of: no-advice",
    })
    void a_file_that_cannot_be_used_is_refused_with_its_place_and_what_to_do(String right, String wrong, String complaint) throws IOException {
        Path file = write("amended.yaml", Files.readString(ITP).replaceFirst(Pattern.quote(right), wrong));
        assertThat(check(file)).isEqualTo(1);
        assertThat(complaints()).startsWith(file.toString()).contains(complaint).hasLineCount(1);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_taper_with_a_gap_says_for_whom() throws IOException {
        String text = Files.readString(ITP).replace("        count-10e9-per-L: { below: 50 }\n      action: hold-step", "        count-10e9-per-L: { below: 30 }\n      action: hold-step");
        assertThat(check(write("gap.yaml", text))).isEqualTo(1);
        assertThat(complaints()).contains("taper: no rule for: tapering, fresh count, no relapse, count 30 to 49, 0 to 44 days since the start of the taper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a list", "{", "a: [1, 2\nb: 3", "a: \tb\n\t- c", "id: a\n---\nid: b"})
    void what_is_no_protocol_at_all_is_refused_in_one_line(String text) throws IOException {
        assertThat(check(write("no.yaml", text))).isEqualTo(1);
        assertThat(complaints()).startsWith(folder.resolve("no.yaml").toString()).hasLineCount(1);
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        assertThat(check(Files.write(folder.resolve("cut.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xC3}))).isEqualTo(1);
        assertThat(check(Files.write(folder.resolve("no.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))).isEqualTo(1);
        assertThat(complaints()).hasLineCount(2);
    }

    @Test
    void a_file_that_is_not_there_is_refused_and_so_is_a_folder() {
        assertThat(check(folder.resolve("absent.yaml"))).isEqualTo(1);
        assertThat(check(folder)).isEqualTo(1);
        assertThat(complaints()).contains("absent.yaml: this cannot be read: there is no such file", folder + ": this cannot be read");
    }

    @Test
    void the_good_files_are_still_printed_beside_a_bad_one() throws IOException {
        assertThat(check(write("bad.yaml", "id: x"), ITP)).isEqualTo(1);
        assertThat(printed()).contains(ITP + " can be used.");
        assertThat(complaints()).startsWith(folder.resolve("bad.yaml").toString());
    }

    @Test
    void two_files_of_one_version_or_with_one_first_day_are_refused() throws IOException {
        String text = Files.readString(ITP);
        Path twin = write("twin.yaml", text);
        Path day = write("day.yaml", text.replace("version: \"1.0\"", "version: \"1.1\""));
        Path amendment = write("amendment.yaml", text.replace("version: \"1.0\"", "version: \"1.1\"").replace("from: 2017-01-01", "from: 2027-01-01"));
        assertThat(check(ITP, twin)).isEqualTo(1);
        assertThat(complaints()).startsWith(twin + ": Two protocol files claim to be hetrombopag-itp 1.0: give each");
        assertThat(check(ITP, day)).isEqualTo(1);
        assertThat(complaints()).contains(day + ": Two protocol files claim to be hetrombopag-itp 2017-01-01");
        assertThat(check(ITP, amendment)).isZero();
    }

    @Test
    void without_a_file_or_with_an_unknown_option_the_usage_is_shown() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("check", "--quiet", ITP.toString())).isEqualTo(2);
        assertThat(complaints()).contains("java -jar plateau.war check FILE...");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_word_that_is_no_command_shows_what_can_be_written() {
        assertThat(run("chek", ITP.toString())).isEqualTo(2);
        assertThat(complaints()).contains("\"chek\" is not understood", "java -jar plateau.war [--port N]", "java -jar plateau.war check FILE...");
    }

    private int check(Path... files) {
        return run(Stream.concat(Stream.of("check"), Stream.of(files).map(Path::toString)).toArray(String[]::new));
    }

    private int run(String... words) {
        return CommandLine.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
