package plateau.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.dose.OverrideReason;
import plateau.protocol.Regimen;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
@Tag("CD-8")
class DeviationRatesTest {

    private final Example site = Example.site();

    @Test
    void each_rate_is_of_the_decisions_made_and_has_its_interval() {
        asked(3);
        site.enrolled().withDeviation("Watched closely");

        Reply page = site.signedIn(Role.MONITOR).get("/deviations/rates");

        assertThat(rows(page, "site")).containsExactly(site.number() + " 1 4 25.0 0.6 to 80.6");
        assertThat(rows(page, "rule")).containsExactly("start 1 4 25.0 0.6 to 80.6");
        assertThat(rows(page, "reason")).containsExactly("Will be monitored more closely 1 4 25.0 0.6 to 80.6");
        assertThat(rows(page, "override-rule")).containsExactly("start 1 4 25.0 0.6 to 80.6");
        assertThat(page.text()).contains("Dose decisions 4", "Missed and late counts belong to no decision");
    }

    @Test
    void an_override_that_is_no_deviation_counts_as_overridden_only() {
        asked(1);
        site.enrolled().withCount("20").stoppedForSafety();

        Reply page = site.signedIn(Role.MONITOR).get("/deviations/rates");

        assertThat(rows(page, "site")).containsExactly(site.number() + " 0 2 0.0 0.0 to 84.2");
        assertThat(rows(page, "reason")).isEmpty();
        assertThat(rows(page, "override-reason")).singleElement().asString().contains("Safety", "1 2 50.0");
    }

    @Test
    void a_withdrawn_deviation_counts_no_longer() {
        ExampleSubject subject = site.enrolled();
        subject.withDeviation("Watched closely");
        subject.withDeviationWithdrawn();

        assertThat(rows(site.signedIn(Role.MONITOR).get("/deviations/rates"), "site")).singleElement().asString().startsWith(site.number() + " 0 1 0.0");
    }

    @Test
    void a_rule_that_is_overridden_in_more_than_half_is_marked() {
        asked(1);
        site.enrolled().withDeviation("Watched closely");
        Visitor monitor = site.signedIn(Role.MONITOR);
        assertThat(rows(monitor.get("/deviations/rates"), "override-rule")).singleElement().asString().doesNotContain("over half");

        site.enrolled().withDeviation("Watched closely");

        assertThat(rows(monitor.get("/deviations/rates"), "override-rule")).singleElement().asString().contains("start over half 2 3");
    }

    @Test
    @Tag("R45")
    void a_sponsor_sees_that_an_immediate_hazard_was_removed_and_no_subject() {
        ExampleSubject subject = site.enrolled("5");
        subject.withCount("20").dosedBecause(Regimen.daily(new java.math.BigDecimal("2.5")), OverrideReason.IMMEDIATE_HAZARD, "Chest pain of an unclear kind");
        String number = subject.deviations().get(0).number();

        Reply page = site.signedIn(Role.SPONSOR).get("/deviations/rates");

        assertThat(page.text()).contains(number, "Explained", "All sites").doesNotContain("Chest pain", subject.get().number());
        assertThat(page.page().select("main a[href*=" + number + "]")).isEmpty();
        assertThat(site.signedIn(Role.MONITOR).get("/deviations/rates").page().select("main a[href*=" + number + "]")).hasSize(1);
    }

    @Test
    @Tag("AC-2")
    void a_monitor_sees_the_own_sites_only() {
        asked(1);
        Example other = Example.site();
        other.enrolled().withDeviation("Watched closely");

        assertThat(rows(site.signedIn(Role.MONITOR).get("/deviations/rates"), "site")).singleElement().asString().startsWith(site.number() + " 0 1");
        assertThat(rows(site.signedIn(Role.SPONSOR).get("/deviations/rates"), "site")).anyMatch(row -> row.startsWith(other.number() + " 1 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "rule", "reason", "override-site", "override-rule", "override-reason"})
    void each_table_is_a_picture_and_a_file_too(String kind) {
        asked(1);
        site.enrolled().withDeviation("Watched closely");
        Visitor monitor = site.signedIn(Role.MONITOR);

        Reply picture = monitor.get("/deviations/rates/chart.svg?of=" + kind);
        Reply file = monitor.get("/deviations/rates/download?of=" + kind);

        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg").contains("1 of 2, 50.0 per 100 (1.3 to 98.7)");
        assertThat(file.body()).contains("Per 100,95 % interval from", ",1,2,50.0,1.3,98.7").endsWith("\r\nRows,1\r\n");
    }

    @Test
    void a_table_that_is_none_is_not_found_and_without_decisions_the_page_says_so() {
        Visitor monitor = site.signedIn(Role.MONITOR);

        assertThat(monitor.get("/deviations/rates/chart.svg?of=none").status()).isEqualTo(404);
        assertThat(monitor.get("/deviations/rates/download?of=none").status()).isEqualTo(404);
        assertThat(monitor.get("/deviations/rates").text()).contains("No dose was decided yet");
        assertThat(monitor.get("/deviations/rates/chart.svg").status()).isEqualTo(200);
    }

    @Test
    @Tag("PF-6")
    void the_page_asks_the_database_a_few_times_however_many_decisions_there_are() throws Exception {
        asked(1);
        Visitor monitor = site.signedIn(Role.MONITOR);
        monitor.get("/deviations/rates");
        List<String> few = site.portal().statementsOf(() -> monitor.get("/deviations/rates"));

        asked(4);

        assertThat(site.portal().statementsOf(() -> monitor.get("/deviations/rates"))).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
    }

    private void asked(int decisions) {
        for (int i = 0; i < decisions; i++) {
            site.enrolled().withCount("20").dosedAsAsked();
        }
    }

    private static List<String> rows(Reply page, String kind) {
        return page.page().select("section[aria-labelledby=" + kind + "] tbody tr").eachText();
    }
}
