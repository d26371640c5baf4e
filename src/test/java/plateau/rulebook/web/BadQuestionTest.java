package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Program;
import plateau.testing.Reply;

/** What is wrong in a question is named, all of it at once, and never guessed at. In the tables, ' stands for ". */
class BadQuestionTest {

    private static final Program PROGRAM = Example.site().program(Role.MONITOR);
    private static final String ITP = "'protocol': 'hetrombopag-itp', 'asOf': '2026-03-30'";
    private static final String CIT = "'protocol': 'hetrombopag-cit', 'asOf': '2026-03-30'";
    private static final String ON_5_MG = "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1}]";
    private static final String OFF = "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1}, "
            + "{'from': '2026-02-02', 'doseMg': 0, 'everyDays': 1, 'reason': 'WITHDRAWAL'}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "'protocol': 'hetrombopag'                    | protocol          | there are hetrombopag-cit, hetrombopag-itp",
            "'protocol': 7                                | protocol          | Write a text",
            "'protocol': null                             | protocol          | Write a text",
            "'version': '9.9'                             | version           | no such version",
            "'version': 1.0                               | version           | Write a text",
            "'stage': 'taper'                             | stage             | TITRATION, TAPER, FOLLOW_UP",
            "'stage': 0                                   | stage             | TITRATION, TAPER, FOLLOW_UP",
            "'asOf': '2026-02-30'                         | asOf              | YYYY-MM-DD",
            "'asOf': '30.03.2026'                         | asOf              | YYYY-MM-DD",
            "'asOf': '2026-3-30'                          | asOf              | YYYY-MM-DD",
            "'asOf': '2026-03-30T00:00:00Z'               | asOf              | YYYY-MM-DD",
            "'asOf': ' 2026-03-30'                        | asOf              | YYYY-MM-DD",
            "'asOf': '٢٠٢٦-03-30'                         | asOf              | YYYY-MM-DD",
            "'asOf': 20260330                             | asOf              | YYYY-MM-DD",
            "'asOf': null                                 | asOf              | YYYY-MM-DD",
            "'asOf': '9999-12-31'                         | asOf              | YYYY-MM-DD",
            "'asOf': '2016-12-31'                         | asOf              | in force on this day",
            "'assignedDoseMg': 10                         | assignedDoseMg    | it permits",
            "'assignedDoseMg': 0                          | assignedDoseMg    | it permits",
            "'assignedDoseMg': -5                         | assignedDoseMg    | it permits",
            "'assignedDoseMg': '5'                        | assignedDoseMg    | Write a number",
            "'baselineCount': -1                          | baselineCount     | between 0 and 5000",
            "'baselineCount': 5000.5                      | baselineCount     | between 0 and 5000",
            "'taperStarted': 'soon'                       | taperStarted      | YYYY-MM-DD",
            "'adherenceConfirmed': 'yes'                  | adherenceConfirmed| true or false",
            "'adherenceConfirmed': 1                      | adherenceConfirmed| true or false",
            "'adherenceConfirmed': null                   | adherenceConfirmed| true or false",
            "'weight': 70                                 | weight            | no such field",
            "'Protocol': 'hetrombopag-itp'                | Protocol          | no such field",
            "'': 1                                        | ''                | no such field",
            "'counts': {}                                 | counts            | Write a list",
            "'counts': null                               | counts            | Write a list",
            "'counts': [null]                             | counts[0]         | Write a JSON object",
            "'counts': [[]]                               | counts[0]         | Write a JSON object",
            "'counts': [{'value': 50}]                    | counts[0].on      | missing",
            "'counts': [{'on': '2026-03-30'}]             | counts[0].value   | missing",
            "'counts': [{'on': '2026-03-30', 'value': -0.1}]                | counts[0].value | between 0 and 5000",
            "'counts': [{'on': '2026-03-30', 'value': 5000.01}]             | counts[0].value | between 0 and 5000",
            "'counts': [{'on': '2026-03-30', 'value': '50'}]                | counts[0].value | Write a number",
            "'counts': [{'on': '2026-03-30', 'value': true}]                | counts[0].value | Write a number",
            "'counts': [{'on': '2026-03-30', 'value': null}]                | counts[0].value | Write a number",
            "'counts': [{'on': '2026-03-30', 'value': 1e999999999}]         | counts[0].value | Write a number",
            "'counts': [{'on': '2026-03-30', 'value': 1e-999999999}]        | counts[0].value | Write a number",
            "'counts': [{'on': '2026-03-30', 'value': 50, 'unit': 'GI/L'}]  | counts[0].unit  | no such field",
            "'counts': [{'on': '2026-03-29', 'value': 50}, {'on': '2026-03-28', 'value': 50}]      | counts[1].on | earliest first",
            "'counts': [{'on': '2026-04-05', 'value': 5001}]                | counts[0].value | between 0 and 5000",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5}]              | regimens[0].everyDays | missing",
            "'regimens': [{'from': '2026-01-05', 'everyDays': 1}]           | regimens[0].doseMg    | missing",
            "'regimens': [{'doseMg': 5, 'everyDays': 1}]                    | regimens[0].from      | missing",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 3}]   | regimens[0].everyDays | every other day (2)",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 0}]   | regimens[0].everyDays | every other day (2)",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1.5}] | regimens[0].everyDays | whole number",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 4294967297}] | regimens[0].everyDays | whole number",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1e999999999}] | regimens[0].everyDays | whole number",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 2}]   | regimens[0].doseMg    | it permits",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 6, 'everyDays': 1}]   | regimens[0].doseMg    | it permits",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 15, 'everyDays': 1}]  | regimens[0].doseMg    | it permits",
            "'regimens': [{'from': '2026-01-05', 'doseMg': -5, 'everyDays': 1}]  | regimens[0].doseMg    | cannot be negative",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 1e999999999, 'everyDays': 1}] | regimens[0].doseMg | Write a number",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1, 'reason': 'STOPPED'}] | regimens[0].reason | 0 mg only",
            "'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1, 'reason': null}]      | regimens[0].reason | INTERRUPTION, WITHDRAWAL, STOPPED",
            "'bleedings': [{'on': '2026-03-30', 'whoGrade': 5}]             | bleedings[0].whoGrade | from 0 to 4",
            "'bleedings': [{'on': '2026-03-30', 'whoGrade': -1}]            | bleedings[0].whoGrade | from 0 to 4",
            "'bleedings': [{'on': '2026-03-30', 'whoGrade': 1.5}]           | bleedings[0].whoGrade | whole number",
            "'bleedings': [{'on': '2026-03-30', 'whoGrade': '2'}]           | bleedings[0].whoGrade | whole number",
            "'bleedings': [{'on': '2026-03-30', 'whoGrade': 1}, {'on': '2026-03-29', 'whoGrade': 1}] | bleedings[1].on | earliest first",
            "'rescues': ['2026-03-30']                                      | rescues[0]            | Write a JSON object",
            "'rescues': [{'on': '2026-03-30', 'drug': 'IVIG'}]              | rescues[0].drug       | no such field",
            "'rescues': [{'on': '2026-03-30'}, {'on': '2026-03-29'}]        | rescues[1].on         | earliest first"})
    void one_wrong_field_is_named(String field, String name, String detail) {
        String rest = ITP;
        for (String given : List.of("protocol", "asOf")) {
            rest = field.startsWith("'" + given + "'") ? rest.replaceFirst("'" + given + "': '[^']*',? ?", "").replaceFirst(", $", "") : rest;
        }
        assertThat(flaws(refused("{" + rest + ", " + field + "}"))).singleElement().asString()
                .startsWith((name.equals("''") ? "" : name) + ": ").contains(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "'stage': 'TAPER', " + ON_5_MG + "                                                 | taperStarted | Give the day",
            "'stage': 'FOLLOW_UP', " + OFF + "                                                 | taperStarted | Give the day",
            "'stage': 'TAPER', 'taperStarted': '2026-02-02'                                    | regimens     | No regimen",
            "'stage': 'FOLLOW_UP', 'taperStarted': '2026-01-19'                                | regimens     | No regimen",
            "'stage': 'TAPER', 'taperStarted': '2026-03-31', " + ON_5_MG + "                   | taperStarted | after the decision",
            "'stage': 'FOLLOW_UP', 'taperStarted': '2026-03-31', " + OFF + "                   | taperStarted | after the decision",
            "'stage': 'TAPER', 'taperStarted': '2026-01-19', " + OFF + "                       | regimens     | not tapering",
            "'stage': 'FOLLOW_UP', 'taperStarted': '2026-01-19', " + ON_5_MG + "               | regimens     | not in follow-up"})
    void a_taper_and_what_follows_it_need_their_facts(String fields, String name, String detail) {
        assertThat(flaws(refused("{" + ITP + ", " + fields + "}"))).singleElement().asString().startsWith(name + ": ").contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'stage': 'TAPER', 'taperStarted': '2026-02-02', " + ON_5_MG, "'stage': 'FOLLOW_UP', 'taperStarted': '2026-01-19', " + OFF})
    void nobody_tapers_in_the_trial_with_chemotherapy(String fields) {
        assertThat(flaws(refused("{" + CIT + ", " + fields + "}"))).contains("stage: This protocol has no such stage.");
    }

    @Test
    void two_regimens_on_one_day_are_refused_and_two_counts_are_not() {
        String regimen = "{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1}";
        String count = "{'on': '2026-03-30', 'value': 5}, {'on': '2026-03-30', 'value': 60}";

        assertThat(flaws(refused("{" + ITP + ", 'regimens': [" + regimen + ", " + regimen + "]}"))).singleElement().asString()
                .startsWith("regimens[1].from: ").contains("Two regimens");
        Reply lastListed = ask("{" + ITP + ", " + ON_5_MG + ", 'counts': [" + count + "]}");
        assertThat(lastListed.status()).isEqualTo(200);
        assertThat(lastListed.body()).contains("\"rule\":\"in-target\"");
    }

    @Test
    void nothing_is_taken_every_other_day() {
        assertThat(flaws(refused("{" + ITP + ", 'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1}, "
                + "{'from': '2026-02-02', 'doseMg': 0, 'everyDays': 2}]}"))).containsExactly("regimens[1].everyDays: 0 mg goes with an interval of 1.");
    }

    @Test
    void a_dose_and_an_interval_that_are_both_wrong_are_both_named() {
        assertThat(flaws(refused("{" + ITP + ", 'regimens': [{'from': '2026-01-05', 'doseMg': 6, 'everyDays': 3}]}")))
                .extracting(flaw -> flaw.substring(0, flaw.indexOf(':'))).containsExactly("regimens[0].doseMg", "regimens[0].everyDays");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(flaws(refused("{" + ITP + ", 'stage': 'TAPER', 'colour': 'red', 'regimens': [{'from': 'x', 'doseMg': -1, 'everyDays': 3, 'reason': 'NO'}], "
                + "'counts': [{'on': '2026-03-30', 'value': 6000}, {'on': 'yesterday', 'value': 'low'}], 'bleedings': 3}")))
                .extracting(flaw -> flaw.substring(0, flaw.indexOf(':')))
                .containsExactlyInAnyOrder("colour", "regimens[0].from", "regimens[0].doseMg", "regimens[0].everyDays", "regimens[0].reason",
                        "counts[0].value", "counts[1].on", "counts[1].value", "bleedings", "taperStarted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "null", "7", "'protocol'", "{", "{}}", "{} {}", "{'protocol': 'hetrombopag-itp',}", "{protocol: 1}", "{'asOf': NaN}",
            "{'asOf': Infinity}", "{'asOf': 01}", "{'a': 1e99999999999999}", "// no\n{}", "{'asOf': '\t'}", "\ufeff{}"})
    void what_is_no_question_at_all_is_refused(String text) {
        assertThat(flaws(refused(text))).isNotEmpty();
    }

    @Test
    void a_field_given_twice_is_named() {
        assertThat(flaws(refused("{" + ITP + ", 'counts': [{'on': '2026-03-30', 'value': 50}, {'on': '2026-03-30', 'value': 50, 'value': 500}]}")))
                .containsExactly("counts[1].value: This field is given twice; give it once.");
        assertThat(flaws(refused("{" + ITP + ", 'asOf': '2026-03-30'}"))).singleElement().asString().startsWith("asOf: ");
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        assertThat(refused(new byte[] {'{', '"', (byte) 0xc3, '"', '}'}).body()).contains("UTF-8");
        assertThat(refused("{\"protocol\": \"hetrombopag-itp\"}".getBytes(StandardCharsets.UTF_16)).body()).contains("UTF-8");
        assertThat(refused("{'\\ud800': '\\udc00'}").status()).isEqualTo(400);
    }

    @Test
    void what_nests_without_end_is_refused() {
        assertThat(refused("[".repeat(500_000)).status()).isEqualTo(400);
        assertThat(refused("{\"a\":".repeat(150_000)).status()).isEqualTo(400);
        assertThat(refused("{" + ITP + ", 'counts': " + "[".repeat(30) + "]".repeat(30) + "}").body()).contains("nests deeper");
    }

    @Test
    void a_number_without_end_is_refused() {
        assertThat(refused("{" + ITP + ", 'baselineCount': " + "9".repeat(900_000) + "}").status()).isEqualTo(400);
        assertThat(refused("{" + ITP + ", 'baselineCount': 0." + "1".repeat(100) + "}").body()).contains("at most 50 digits");
    }

    @Test
    void no_more_than_a_hundred_flaws_are_listed() {
        Reply reply = refused("{" + ITP + ", 'counts': [" + "7, ".repeat(100_000) + "7]}");

        assertThat(flaws(reply)).hasSize(100);
        assertThat(reply.body()).contains("100001 things in the request are wrong. The first 100 are listed.");
    }

    @Test
    void what_is_after_the_decision_does_not_matter_as_long_as_it_can_be_read() {
        String question = "{" + ITP + ", 'regimens': [{'from': '2026-01-05', 'doseMg': 5, 'everyDays': 1}%s], 'counts': [{'on': '2026-03-28', 'value': 60}%s]}";
        String later = ", {'from': '2026-05-04', 'doseMg': 99, 'everyDays': 1}, {'from': '2026-04-04', 'doseMg': 2.5, 'everyDays': 1}";

        assertThat(ask(question.formatted(later, ", {'on': '2026-04-05', 'value': 0}, {'on': '2026-04-01', 'value': 0}")).body())
                .isEqualTo(ask(question.formatted("", "")).body()).contains("in-target");
    }

    private static Reply refused(String text) {
        return refused(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Reply refused(byte[] body) {
        Reply reply = PROGRAM.post(body, "Content-Type", "application/json");
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = RecommendationCasesTest.read(reply.body());
        assertThat(problem.fieldNames()).toIterable().containsExactly("type", "title", "status", "detail", "errors");
        assertThat(problem.get("title").asText() + problem.get("status").asInt()).isEqualTo("Bad Request400");
        return reply;
    }

    private static Reply ask(String text) {
        return PROGRAM.ask(text.replace('\'', '"'));
    }

    private static List<String> flaws(Reply reply) {
        List<String> flaws = new ArrayList<>();
        RecommendationCasesTest.read(reply.body()).get("errors").forEach(flaw -> flaws.add(flaw.get("field").asText() + ": " + flaw.get("detail").asText()));
        return flaws;
    }
}
