package plateau.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader refuses a screening section that is not right to the last key, and says where. */
class ScreeningReaderTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "kind: consent                   | kind: signature                  | groups consent, facts consent, kind: \"signature\" is not known here; write one of: consent, birth-year",
        "id: itp-confirmed-on            | id: ITP                          | facts ITP: The id of a fact has small letters",
        "id: other-cause                 | id: sex                          | two facts are called \"sex\"",
        "id: heart                       | id: count                        | Two groups or two criteria have one id",
        "possible: { from: 200, to: 800 } | possible: { from: 800, to: 200 } | facts qtc, possible: No number lies between these limits",
        "hint: From the screening ECG.   | tip: From the screening ECG.     | facts qtc: \"tip\" is not known here",
        "not-below: pt-normal-from       | not-below: pt-normal-low         | \"pt-normal-low\" is none of the facts above",
        "{ fact: sex, answer: female }   | { fact: sex, answer: \"yes\" }   | yes is not known here; write one of: female, male",
        "{ fact: tumour, answer: \"no\" } | { fact: tumours, answer: \"no\" } | criteria E2, must: \"tumours\" is none of the facts above",
        "{ fact: tumour, answer: \"no\" } | { fact: tumour }               | criteria E2, must: say what is asked of the fact; write one of: answer, value",
        "{ fact: tumour, answer: \"no\" } | { fact: tumour, value: { to: 1 } } | criteria E2, must: \"value\" cannot be asked of \"tumour\", which is of the kind yes-no",
        "{ fact: tumour, answer: \"no\" } | { fact: tumour, answer: \"no\", value: { to: 1 } } | criteria E2, must: \"value\" is not known here",
        "days-since: { from: 14 }        | days-since: { below: 14 }        | criteria I4, must, then, days-since: \"from\" is missing",
        "days-since: { above: 30 }       | days-since: { above: 30.5 }      | criteria E5, must, then, days-since, above: write a whole number",
        "plus-or-minus: 3                | margin: 3                        | near-normal: \"plus-or-minus\" is missing",
        "kind: exclusion                 | kind: waiver                     | \"waiver\" is not known here; write one of: inclusion, exclusion",
        "kind: platelet-count            | kind: number                     | facts screening-count: \"unit\" is missing",
        "title: Coagulation              | title: 7                         | groups coagulation, title: write text here",
    })
    void a_slip_is_refused_at_its_place(String right, String wrong, String message) throws IOException {
        refuses(file().replace(right, wrong), message);
    }

    @Test
    void a_count_among_other_facts_is_refused() throws IOException {
        refuses(file().replace("          kind: platelet-count\n\n    - id: coagulation\n      title: Coagulation\n      facts:\n",
                "          kind: platelet-count\n"), "let it stand alone in its group");
    }

    @Test
    void a_consent_that_is_asked_for_twice_is_refused() throws IOException {
        refuses(file().replace("        - id: cardiac-disease\n",
                "        - { id: again, name: consent, question: When, kind: consent }\n        - id: cardiac-disease\n"),
                "screening: The groups ask exactly once for each of consent");
    }

    private static String file() throws IOException {
        return Files.readString(Path.of("config/protocols/hetrombopag-itp.yaml"));
    }

    private static void refuses(String slipped, String message) throws IOException {
        assertThat(slipped).isNotEqualTo(file());
        assertThatThrownBy(() -> ProtocolReader.read("itp.yaml", slipped.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProtocolFileException.class).hasMessageStartingWith("itp.yaml, screening").hasMessageContaining(message);
    }
}
