package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

class TryPageTest {

    private static final String TRY = "/protocols/hetrombopag-itp/1.0/try";
    private static final String LOW = "2026-01-01 dose 5 daily\n2026-01-17 count 38";

    private final Visitor visitor = Example.site().signedIn(Role.SPONSOR);

    @Test
    void before_a_question_there_are_examples_and_no_advice() {
        Reply page = visitor.get(TRY);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".recommendation")).isEmpty();
        assertThat(page.page().select(".examples a").eachText()).contains("A count of 38 after 16 days", "Tapering, a count of 28", "Held, a count of 149");
    }

    @Test
    void every_example_gets_an_answer() {
        for (String path : new String[] {TRY, "/protocols/hetrombopag-cit/1.0/try", "/protocols/hetrombopag-itp-slow-taper/1.0/try"}) {
            for (Element example : visitor.get(path).page().select(".examples a")) {
                Reply answer = visitor.get(example.attr("href"));
                assertThat(answer.status()).as(example.text() + answer.text()).isEqualTo(200);
                assertThat(answer.page().select(".recommendation h2").text()).isNotEmpty();
            }
        }
    }

    @Test
    void a_history_gets_its_advice_with_rule_basis_reference_and_facts() {
        String text = ask(Map.of("history", LOW)).text();

        assertThat(text).contains("Increase to 7.5 mg once daily", "Count 38 is below 50 after 16 days on 5 mg once daily", "Rule increase",
                "representative", "Next count due 24 January 2026 (from 22 January 2026 to 26 January 2026)", "Platelet count");
    }

    @Test
    void the_path_shows_which_condition_of_which_rule_held() {
        Reply page = ask(Map.of("history", LOW));

        assertThat(page.page().select(".path > li > p a").eachText()).startsWith("stopped", "between-counts").endsWith("increase");
        assertThat(page.page().select(".path > li:contains(await-effect) .checks li").eachText())
                .containsExactly("on drug holds", "count less than 50 holds", "less than 14 days on regimen does not hold");
        assertThat(page.page().select(".path .applied a").attr("href")).isEqualTo("/protocols/hetrombopag-itp/1.0#rule-titration-increase");
    }

    @Test
    void the_count_is_moved_by_links_without_scripts() {
        Element more = ask(Map.of("history", LOW)).page().select(".steps a:contains(+10)").first();

        Reply moved = visitor.get(more.attr("href"));

        assertThat(moved.page().select("#history").val()).isEqualTo("2026-01-01 dose 5 daily\n2026-01-17 count 48");
        assertThat(visitor.get(moved.page().select(".steps a:contains(+10)").first().attr("href")).text()).contains("Rule in-target");
    }

    @Test
    @Tag("UX-2")
    void a_pasted_table_is_read() {
        assertThat(ask(Map.of("history", "date\tkind\tvalue\r\n2026-01-01\tdose\t5\r\n2026-01-17\tcount\t38")).text()).contains("Increase to 7.5 mg");
    }

    @Test
    void each_line_that_cannot_be_read_is_told_with_its_number_and_nothing_typed_is_lost() {
        Reply page = ask(Map.of("history", "2026-01-01 dose 5\n17.1.2026 count 38\n2026-01-17 counts 38", "baselineCount", "x"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).hasSize(3).anyMatch(problem -> problem.startsWith("Line 2: ")).anyMatch(problem -> problem.startsWith("Line 3: "));
        assertThat(page.page().select("#history").val()).isEqualTo("2026-01-01 dose 5\n17.1.2026 count 38\n2026-01-17 counts 38");
        assertThat(page.page().select("#baselineCount").val()).isEqualTo("x");
        assertThat(page.page().title()).startsWith("Error: ");
        assertThat(page.page().select(".recommendation")).isEmpty();
    }

    @Test
    void facts_that_cannot_be_are_told_at_their_fields() {
        Reply page = ask(Map.of("history", LOW, "stage", "TAPER", "assignedDoseMg", "4"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).contains("Give the day on which the taper started.").anyMatch(problem -> problem.startsWith("The protocol does not permit this dose"));
        assertThat(page.page().select(".error-summary a[href=#taperStarted]")).hasSize(1);
        assertThat(page.page().select("#taperStarted-problem").text()).contains("Give the day on which the taper started.");
    }

    @Test
    void a_stage_that_the_protocol_does_not_have_is_refused() {
        Reply page = visitor.get("/protocols/hetrombopag-cit/1.0/try?" + query(Map.of("stage", "TAPER", "asOf", "2026-01-17", "taperStarted", "2026-01-01", "history", LOW)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).contains("This protocol has no such stage.");
    }

    @Test
    void words_that_no_form_sends_are_problems_and_never_a_failure() {
        Reply page = ask(Map.of("history", LOW, "stage", "NEVER", "asOf", "soon", "adherenceConfirmed", "perhaps"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).hasSize(3);
    }

    @Test
    void a_baseline_count_is_a_platelet_count() {
        assertThat(ask(Map.of("history", LOW, "baselineCount", "5000")).status()).isEqualTo(200);
        assertThat(ask(Map.of("history", LOW, "baselineCount", "5000.1")).problems()).containsExactly("A platelet count lies between 0 and 5000 in 10⁹/L.");
    }

    @Test
    void a_history_too_long_for_an_address_is_told_and_kept() {
        String tooLong = "2026-01-17 count 38\n".repeat(300).strip();
        Reply page = ask(Map.of("history", tooLong));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.problems()).containsExactly("The history has 5,999 characters. An address holds at most 5,000: leave out the oldest lines that no longer matter.");
        assertThat(page.page().select("#history").val()).isEqualTo(tooLong);
    }

    @Test
    void lines_after_the_decision_date_are_left_out_and_said_to_be() {
        assertThat(ask(Map.of("history", LOW + "\n2026-02-01 count 400")).text()).contains("1 of the lines lie after the decision date", "Rule increase");
    }

    @Test
    void markup_in_a_history_is_shown_as_text() {
        Reply page = ask(Map.of("history", "<script>alert(1)</script>"));

        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(page.page().select("#history").val()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void nothing_of_a_question_is_written() throws Exception {
        assertThat(Example.site().portal().statementsOf(() -> ask(Map.of("history", LOW)))).noneMatch(sql -> sql.toLowerCase().contains("insert"));
    }

    @Test
    void adherence_changes_the_answer() {
        assertThat(ask(Map.of("history", LOW, "adherenceConfirmed", "no")).text()).contains("Rule confirm-adherence");
    }

    private Reply ask(Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(Map.of("asOf", "2026-01-17"));
        all.putAll(fields);
        return visitor.get(TRY + "?" + query(all));
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
