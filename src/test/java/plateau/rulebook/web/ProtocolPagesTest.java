package plateau.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.protocol.Protocol;
import plateau.protocol.Stage;
import plateau.site.StudyProtocol;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

class ProtocolPagesTest {

    private static final String ITP = "/protocols/hetrombopag-itp/1.0";

    private final Example site = Example.site();
    private final Visitor visitor = site.signedIn(Role.COORDINATOR);

    @Test
    void the_list_names_every_file_and_which_one_the_study_follows() {
        Document page = visitor.get("/protocols").page();

        assertThat(page.select("tbody tr")).hasSize(study().all().size());
        assertThat(page.select("tbody tr").first().text()).startsWith("hetrombopag-itp 1.0 Hetrombopag in adults with immune thrombocytopenia 1 January 2017")
                .contains(itp().hash().substring(0, 12)).endsWith("Approved for the study");
        assertThat(page.select("tbody tr:contains(hetrombopag-cit)").text()).endsWith("Not followed by this study");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Tag("AC-2")
    void every_role_reads_the_protocol_and_nobody_starts_there(Role role) {
        Visitor person = role == Role.COORDINATOR ? visitor : site.signedIn(role);

        assertThat(person.get("/protocols").status()).isEqualTo(200);
        assertThat(person.get(ITP).status()).isEqualTo(200);
        assertThat(person.get(ITP + "/try").status()).isEqualTo(200);
        assertThat(person.get("/").location()).isNotEqualTo("/protocols");
        assertThat(person.get("/account").page().select(".main-nav a[href=/protocols]").text()).isEqualTo("Protocol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/protocols/hetrombopag-itp/9.9", "/protocols/nothing/1.0", "/protocols/nothing/1.0/try"})
    void what_there_is_no_file_for_is_not_found(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void the_head_of_the_page_names_the_file_byte_for_byte() {
        String text = visitor.get(ITP).text();

        assertThat(text).contains("hetrombopag-itp", "1.0", "1 January 2017", itp().hash(), "ICH E6(R3) 4.3.4");
    }

    @Test
    void every_rule_of_every_protocol_has_its_row() {
        for (Protocol protocol : study().all()) {
            Document page = visitor.get("/protocols/" + protocol.id() + "/" + protocol.version()).page();
            for (Stage stage : Stage.values()) {
                protocol.rules(stage).forEach(rule -> {
                    Element row = page.getElementById(StageTable.anchorOf(stage, rule.id()));
                    assertThat(row).as(rule.id()).isNotNull();
                    assertThat(row.text()).contains(rule.regimenInWords(), rule.source().basis().label(), rule.source().reference(), rule.asks());
                    assertThat(row.select(".conditions li").eachText()).isEqualTo(rule.conditions());
                });
            }
        }
    }

    @Test
    void the_rows_keep_the_order_in_which_the_rules_are_asked() {
        assertThat(visitor.get(ITP).page().select("table.rules").first().select("tbody th a").eachText())
                .containsExactlyElementsOf(itp().rules(Stage.TITRATION).stream().map(rule -> rule.id()).toList());
    }

    @Test
    void a_sentence_shows_its_limits_and_names_its_facts() {
        assertThat(visitor.get(ITP).page().getElementById("rule-titration-increase").text())
                .contains("Increase to [new regimen]", "Count [count] is below 50 after [days on regimen] on [regimen]");
    }

    @Test
    void windows_terms_plans_relapse_alerts_and_criteria_are_there() {
        Document page = visitor.get(ITP).page();

        assertThat(page.text()).contains("due 7 days (5 to 9) after the later of the current count and the start of the regimen",
                "Fresh count", "Stable", "Plan from 7.5 mg once daily", "Relapse by count", "The count is high: consider the risk of thrombosis.",
                "The registry's list of exclusion criteria is cut off after E6", "No source states it");
        assertThat(page.select("section:has(#eligibility) tbody th").eachText()).startsWith("I1", "I2").endsWith("E5", "E6");
    }

    @Test
    void each_boundary_leads_to_the_history_that_answers_as_the_row_says() {
        Document page = visitor.get(ITP).page();
        List<Element> sides = page.select("table.boundaries td a.side");

        assertThat(sides).hasSizeGreaterThan(100);
        for (int place = 0; place < sides.size(); place += 17) {
            Reply answer = visitor.get(sides.get(place).attr("href"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select(".path .applied > p a").text()).isEqualTo(sides.get(place).nextElementSibling().text());
        }
    }

    @Test
    void every_rule_named_in_a_boundary_leads_to_its_row() {
        Document page = visitor.get(ITP).page();

        assertThat(page.select("table.boundaries a[href^=#]").eachAttr("href")).isNotEmpty()
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
    }

    @Test
    void a_protocol_without_a_taper_says_nothing_of_one() {
        Document page = visitor.get("/protocols/hetrombopag-cit/1.0").page();

        assertThat(page.select("h2").eachText()).contains("Titration").doesNotContain("Taper", "Follow-up", "Taper plan");
    }

    @Test
    @Tag("PF-6")
    void a_page_takes_at_most_eight_statements() throws Exception {
        for (String path : List.of("/protocols", ITP, ITP + "/try", ITP + "/try?history=2026-01-08%20count%2038")) {
            assertThat(site.portal().statementsOf(() -> visitor.get(path))).hasSizeLessThanOrEqualTo(8);
        }
    }

    private StudyProtocol study() {
        return site.portal().bean(StudyProtocol.class);
    }

    private Protocol itp() {
        return study().version("hetrombopag-itp", "1.0").orElseThrow();
    }
}
