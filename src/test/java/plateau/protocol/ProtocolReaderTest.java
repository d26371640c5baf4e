package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader refuses a file that is not right to the last key, and says where. */
class ProtocolReaderTest {

    private static final String FILE = text(Path.of("config/protocols/hetrombopag-itp.yaml"));

    @Test
    void the_protocol_is_read() {
        Protocol protocol = read(FILE);
        assertThat(protocol.id()).isEqualTo("hetrombopag-itp");
        assertThat(protocol.hash()).matches("[0-9a-f]{64}");
        assertThat(protocol.rules(Stage.TITRATION)).extracting(DoseRule::id).startsWith("stopped").endsWith("at-maximum");
        assertThat(protocol.permittedRegimens()).containsExactly(Regimen.OFF, Example.LOWEST, Example.MG_2_5,
                Example.MG_3_75, Example.MG_5, Example.MG_7_5);
        assertThat(protocol.maximum()).isEqualTo(Example.MG_7_5);
        assertThat(protocol.stages()).extracting(TrialStage::id)
                .containsExactly("double-blind", "open-label", "taper", "extension");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "      at-most-days: 7          |       at-most-day: 7        | terms, fresh: \"at-most-days\" is missing",
        "blinded: true                  | blinded: yes                | stages double-blind, blinded: write true or false",
        "weeks: 10                      | weeks: 10.5                 | stages double-blind, weeks: write a whole number",
        "weeks: 10                      | weeks: ten                  | in place of \"ten\"",
        "effective-from: 2017-01-01     | effective-from: 1/1/2017    | effective-from: write a day such as 2026-12-31",
        "action: resume                 | action: restart             | titration, rules resume, action: \"restart\" is not known here; write one of: no-advice, maintain",
        "version: \"1.0\"               | version: 1.0                | version: write text here, in place of 1;",
        "subject: not-started           | patient: not-started        | titration, rules start, when: \"patient\" is not known here; known are: subject, any-of, count-known",
        "days-on-regimen: { from: 28 }  | days-on-regimen: { from: 28, above: 3 } | rules no-response, when, days-on-regimen: Write one limit below",
        "{ from: 50, to: 250 }          | { from: 250, to: 50 }       | No number lies between these limits",
        "{ from: 50, to: 250 }          | { from: 50, to: 250, unit: G/L } | \"unit\" is not known here; known are: from, above, to, below",
        "id: stay-held                  | id: resume                  | titration: two rules are called \"resume\"",
        "sentence: increase             | sentence: rise              | the message file has no \"asks.rise\"",
        "sentence: at-maximum           | sentence: in-target         | rules at-maximum: the sentence \"because.in-target\" names \"count-from\"",
        "{ dose-mg: 5, every-days: 1 }  | { dose-mg: 10, every-days: 1 } | doses: Each level must have more mg a day",
        "{ dose-mg: 3.75, every-days: 1 } | { dose-mg: 10, every-days: 1 } | doses: A regimen has more mg a day than the maximum",
        "{ dose-mg: 3.75, every-days: 1 } | { dose-mg: 3.75, every-days: 3 } | doses, also-permitted 1: everyDays",
        "default-start: { dose-mg: 2.5  | default-start: { dose-mg: 7.5  | doses: The default start dose is none of the start doses",
        "due-days: 3                    | due-days: 5                 | titration, next-count 1: The due day lies outside its window",
        "start-doses-mg: [2.5, 3.75, 5, 7.5] | start-doses-mg: [2.5, 4]  | itp.yaml: A start dose of the stage \"extension\", taken daily, is none of the permitted regimens",
        "weeks: 10                      | weeks: 0                    | stages double-blind, weeks: write a whole number here, 1 or more",
        "at-most-days: 7                | at-most-days: -7            | terms, fresh, at-most-days: write a whole number here, 0 or more",
        "start-doses-mg: [2.5, 5]       | start-doses-mg: 2.5         | stages double-blind, start-doses-mg: write a list here",
        "NCT03222843; Mei et al., J Hematol Oncol 2021;14:37 | ' '    | stages double-blind, reference: write text here",
        "{ current-count: fresh }       | { current-count: recent }   | terms, taper, entry fresh-count, must, current-count: \"recent\" is not known here; write one of: fresh",
        "{ current-count: fresh }       | { no-doubt: true }          | terms, taper, entry fresh-count, must: say what is asked; write one of: on-study-treatment, same-regimen",
        "must: { same-regimen:          | must: { on-study-treatment:  | terms, taper: The entry must ask for the same-regimen",
        "id: no-rescue                  | id: no-bleeding             | terms, taper: Two criteria of the entry have one id",
        "same-regimen: { at-least-days: 28 } | same-regimen: { at-least-days: 0 } | entry same-regimen, must, same-regimen, at-least-days: write a whole number here, 1 or more",
    })
    void a_slip_is_refused_at_its_place(String right, String wrong, String message) {
        refuses(FILE.replaceFirst(Pattern.quote(right), wrong), message);
    }

    @Test
    void a_rule_without_its_basis_or_reference_is_refused() {
        String rule = "      basis: representative\n      reference: representative titration guide for such trials\n      sentence: increase";
        refuses(FILE.replace(rule, rule.replaceFirst(" *basis.*\n", "")), "titration, rules increase: \"basis\" is missing");
        refuses(FILE.replace(rule, rule.replaceFirst(" *reference.*\n", "")), "titration, rules increase: \"reference\" is missing");
    }

    @Test
    void a_protocol_without_rules_is_refused() {
        refuses(FILE.substring(0, FILE.indexOf("\ntitration:")) + FILE.substring(FILE.indexOf("\ntaper:")), "itp.yaml: \"titration\" is missing");
        refuses(FILE.replaceFirst("when:\n        subject: stopped", "when: {}"), "rules stopped, when: write at least one condition here");
    }

    @Test
    void a_key_nobody_knows_is_refused_with_those_that_are_known() {
        refuses(FILE + "colour: blue\n", "itp.yaml: \"colour\" is not known here; known are: id, version");
    }

    @Test
    void a_key_written_twice_is_refused() {
        refuses(FILE + "id: again\n", "Duplicate field 'id'");
    }

    @Test
    void what_is_no_protocol_at_all_is_refused() {
        refuses("", "the file holds no keys");
        refuses("- a list", "the file holds no keys");
        refuses("{", "no YAML");
        assertThatThrownBy(() -> ProtocolReader.read(Path.of("config/absent.yaml")))
                .isInstanceOf(ProtocolFileException.class).hasMessageContaining("cannot be read");
    }

    private static Protocol read(String text) {
        return ProtocolReader.read("itp.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String text, String message) {
        assertThat(text).isNotEqualTo(FILE);
        assertThatThrownBy(() -> read(text)).isInstanceOf(ProtocolFileException.class)
                .hasMessageStartingWith("itp.yaml").hasMessageContaining(message);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
