package plateau.casebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class CasebookPageTest {

    private static final int MOST_STATEMENTS = 8;

    private final Example site = Example.site();

    @Test
    void it_says_that_a_dose_is_to_be_decided_once_a_count_is_there() {
        ExampleSubject subject = site.enrolled().withCount("20");

        assertThat(casebook(Role.COORDINATOR, subject).select(".next-step").text()).contains("Decide the dose");
    }

    @Test
    void it_says_when_the_next_count_is_due_once_the_dose_is_decided() {
        ExampleSubject subject = startedOn("20");

        assertThat(casebook(Role.COORDINATOR, subject).select(".next-step").text()).contains("Wait for the next count").contains("It is due on");
    }

    @Test
    void a_monitor_reads_it_and_is_asked_to_do_nothing() {
        ExampleSubject subject = startedOn("20");

        assertThat(casebook(Role.MONITOR, subject).select(".next-step")).isEmpty();
        assertThat(casebook(Role.MONITOR, subject).text()).contains("2.5 mg once daily").doesNotContain("Record a platelet count");
    }

    @Test
    void everything_recorded_stands_in_it_and_leads_to_its_page() {
        ExampleSubject subject = site.enrolled();
        String deviation = subject.withDeviation("As an example").number();

        assertThat(casebook(Role.COORDINATOR, subject).select(".timeline a").eachAttr("href"))
                .contains(subject.page("counts/1"), subject.page("decisions/1"), "/deviations/" + deviation);
    }

    @Test
    void bleedings_and_rescue_therapy_stand_on_the_timeline_on_the_chart_and_in_a_table() {
        ExampleSubject subject = startedOn("12").withBleeding(WhoGrade.MILD).withBleeding(WhoGrade.NONE).withRescue();
        Element page = casebook(Role.MONITOR, subject);
        String chart = site.signedIn(Role.MONITOR).get(subject.page("chart.svg")).body();

        assertThat(page.select(".timeline li").eachText()).anyMatch(entry -> entry.contains("Bleeding WHO grade 2, skin"))
                .anyMatch(entry -> entry.contains("Rescue Intravenous immunoglobulin"));
        assertThat(page.select(".timeline a").eachAttr("href")).contains(subject.page("bleedings/1"), subject.page("rescues/1"));
        assertThat(page.select(".chart table:contains(rescue therapy) tbody tr").eachText()).hasSize(3).anyMatch(row -> row.contains("WHO grade 2, skin"));
        assertThat(page.select(".chart table a").eachAttr("href")).contains(subject.page("bleedings/1"), subject.page("rescues/1"));
        assertThat(chart).contains(">B2 R<", "bleeding of WHO grade 2 on ").doesNotContain(">B0<");
    }

    @Test
    void the_chart_of_a_subject_who_never_bled_says_nothing_of_bleedings() {
        ExampleSubject subject = startedOn("20");

        assertThat(casebook(Role.MONITOR, subject).text()).doesNotContain("B1 to B4").doesNotContain("Bleedings and rescue therapy");
        assertThat(site.signedIn(Role.MONITOR).get(subject.page("chart.svg")).body()).doesNotContain("Marked below");
    }

    @Test
    void the_chart_is_an_image_that_no_policy_holds_back() {
        Reply chart = site.signedIn(Role.COORDINATOR).get(startedOn("20").page("chart.svg"));

        assertThat(chart.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(chart.body()).contains("<svg").doesNotContain(" style=");
    }

    @Test
    void its_history_names_every_field_that_was_written_by_whom() {
        ExampleSubject subject = startedOn("20");

        assertThat(site.signedIn(Role.INVESTIGATOR).get(subject.page("history")).text())
                .contains("dose decision " + subject.number() + "/1: meaning").contains("dose preparation " + subject.number());
    }

    @Test
    @Tag("PF-6")
    void casebook_and_dosing_page_take_at_most_8_statements_however_much_is_recorded() throws Exception {
        ExampleSubject subject = startedOn("20");
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        int casebook = statements(coordinator, "/subjects/" + subject.number());
        int dose = statements(coordinator, subject.page("dose"));

        for (int i = 0; i < 12; i++) {
            subject.withBleeding(WhoGrade.PETECHIAE).withRescue().withCount(String.valueOf(60 + i)).dosedAsAsked();
        }

        assertThat(statements(coordinator, "/subjects/" + subject.number())).isEqualTo(casebook).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statements(coordinator, subject.page("dose"))).isEqualTo(dose).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private int statements(Visitor person, String path) throws Exception {
        return site.portal().statementsOf(() -> person.get(path)).size();
    }

    /** A minute later, so that the decision follows the count. */
    private ExampleSubject startedOn(String count) {
        ExampleSubject subject = site.enrolled().withCount(count);
        site.portal().clock().forward(Duration.ofMinutes(1));
        return subject.dosedAsAsked();
    }

    private Element casebook(Role role, ExampleSubject subject) {
        return site.signedIn(role).get("/subjects/" + subject.number()).page().selectFirst("main");
    }
}
