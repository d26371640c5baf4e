package plateau.deviation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.DeviationReview;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class DeviationListTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();

    @Test
    void a_monitor_sees_each_deviation_with_its_subject_severity_state_and_age() {
        subject.withDeviation("Watched closely");
        site.daysLater(3);

        Reply list = site.signedIn(Role.MONITOR).get("/deviations");

        assertThat(rows(list)).singleElement().asString().matches(site.number() + "-D0001 " + subject.get().number()
                + " More drug than the protocol asked Major Explained \\d+ \\w+ \\d{4} 3 days");
        assertThat(list.page().select("caption").text()).isEqualTo("1 deviation");
        assertThat(list.page().select("table.keyboard-list tbody a").attr("href")).isEqualTo("/deviations/" + site.number() + "-D0001");
    }

    @Test
    void the_open_ones_are_shown_first_and_the_closed_ones_on_request() {
        List<String> numbers = deviations(3);
        close(numbers.get(1));
        Visitor monitor = site.signedIn(Role.MONITOR);

        assertThat(numbers(monitor.get("/deviations"))).containsExactly(numbers.get(2), numbers.get(0));
        assertThat(numbers(monitor.get("/deviations?state=CLOSED"))).containsExactly(numbers.get(1));
        assertThat(numbers(monitor.get("/deviations?state=ALL"))).containsExactly(numbers.get(2), numbers.get(1), numbers.get(0));
        assertThat(monitor.get("/deviations").page().select("select[name=state] option[selected]").val()).isEqualTo("OPEN");
    }

    @Test
    void the_filter_of_codes_and_severities_lets_through_what_it_names() {
        String above = subject.withDeviation("Watched closely").number();
        ExampleSubject lower = site.enrolled("5");
        lower.withCount("20").dosedOtherwise("2.5", "Careful start");
        String below = lower.departures().get(0).number();
        Visitor monitor = site.signedIn(Role.MONITOR);

        assertThat(numbers(monitor.get("/deviations?code=DOSE_ABOVE"))).containsExactly(above);
        assertThat(numbers(monitor.get("/deviations?code=DOSE_BELOW"))).containsExactly(below);
        assertThat(numbers(monitor.get("/deviations?code=DOSE_ON_STALE_COUNT"))).isEmpty();
        assertThat(numbers(monitor.get("/deviations?severity=MAJOR"))).containsExactly(above);
        assertThat(numbers(monitor.get("/deviations?severity=MINOR"))).containsExactly(below);
        assertThat(numbers(monitor.get("/deviations?severity=MINOR&code=DOSE_ABOVE"))).isEmpty();
    }

    @Test
    void a_deviation_is_over_7_days_old_on_day_8_and_over_30_on_day_31() {
        String number = subject.withDeviation("Watched closely").number();

        site.daysLater(7);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/deviations?age=OVER_7"))).isEmpty();
        site.daysLater(1);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/deviations?age=OVER_7"))).containsExactly(number);
        site.daysLater(22);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/deviations?age=OVER_30"))).isEmpty();
        site.daysLater(1);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/deviations?age=OVER_30"))).containsExactly(number);
    }

    @Test
    void a_monitor_of_two_sites_sees_both_or_the_one_asked_for() {
        String here = subject.withDeviation("Watched closely").number();
        Example other = Example.site();
        String there = other.enrolled().withDeviation("Watched closely").number();
        Visitor monitor = site.monitorToo(other);

        assertThat(numbers(monitor.get("/deviations"))).containsExactlyInAnyOrder(here, there);
        assertThat(numbers(monitor.get("/deviations?site=" + site.number()))).containsExactly(here);
        assertThat(numbers(monitor.get("/deviations?site=" + other.number()))).containsExactly(there);
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR", "MONITOR"})
    void each_sees_the_deviations_of_the_own_site_and_no_other(Role role) {
        String here = subject.withDeviation("Watched closely").number();
        Example other = Example.site();
        other.enrolled().withDeviation("Watched closely");

        Visitor visitor = site.signedIn(role);

        assertThat(numbers(visitor.get("/deviations"))).containsExactly(here);
        assertThat(visitor.get("/deviations").page().select("select[name=site] option").eachAttr("value")).containsExactly("", site.number());
    }

    @Test
    @Tag("AC-3")
    void asking_for_another_site_answers_like_asking_for_none_that_exists() {
        Example other = Example.site();
        other.enrolled().withDeviation("Watched closely");
        Visitor monitor = site.signedIn(Role.MONITOR);

        Reply others = monitor.get("/deviations?site=" + other.number());
        Reply none = monitor.get("/deviations?site=ZZZZ");

        assertThat(numbers(others)).isEmpty();
        assertThat(withoutTokens(others)).isEqualTo(withoutTokens(none));
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, names = {"SPONSOR", "ADMINISTRATOR"})
    void a_role_of_the_study_sees_no_deviation(Role role) {
        String number = subject.withDeviation("Watched closely").number();
        Visitor visitor = site.signedIn(role);

        for (String path : List.of("/deviations", "/deviations/download", "/deviations/" + number, "/deviations/" + number + "/history", "/deviations/none")) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void without_a_deviation_the_page_says_when_one_appears() {
        Reply list = site.signedIn(Role.MONITOR).get("/deviations");

        assertThat(list.text()).contains("No deviations here", "departs from the protocol");
        assertThat(list.page().select("table")).isEmpty();
    }

    @Test
    @Tag("PF-6")
    void long_lists_are_paged_and_ask_the_database_as_often_as_short_ones() throws Exception {
        subject.withDeviations(5);
        Visitor monitor = site.signedIn(Role.MONITOR);
        monitor.get("/deviations");
        List<String> short5 = site.portal().statementsOf(() -> monitor.get("/deviations"));

        subject.withDeviations(195);
        Reply first = monitor.get("/deviations?severity=MAJOR");
        List<String> long200 = site.portal().statementsOf(() -> monitor.get("/deviations"));

        assertThat(long200).hasSameSizeAs(short5).hasSizeLessThanOrEqualTo(8);
        assertThat(numbers(first)).hasSize(25).first().isEqualTo(site.number() + "-D0200");
        assertThat(first.page().select("caption").text()).isEqualTo("200 deviations");
        Reply last = monitor.get(first.page().select(".pagination a:contains(8)").attr("href"));
        assertThat(numbers(last)).hasSize(25).last().isEqualTo(site.number() + "-D0001");
        assertThat(last.page().select("select[name=severity] option[selected]").val()).isEqualTo("MAJOR");
        assertThat(last.page().select(".title-row a[href*=download]").attr("href")).contains("severity=MAJOR", "state=OPEN");
        assertThat(monitor.get(last.page().select(".title-row a[href*=download]").attr("href")).body().lines().distinct()).hasSize(202).last().isEqualTo("Rows,200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=0", "?page=-3", "?page=99", "?code=NO_SUCH", "?state=open&severity=x&age=3", "?site=%00", "?page=1&page=2"})
    void an_address_that_makes_no_sense_shows_a_list_all_the_same(String query) {
        subject.withDeviation("Watched closely");

        assertThat(site.signedIn(Role.MONITOR).get("/deviations" + query).status()).isEqualTo(200);
    }

    private List<String> deviations(int number) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            numbers.add(site.enrolled().withDeviation("Watched closely").number());
        }
        return numbers;
    }

    private void close(String number) {
        new DeviationReview(site.signedIn(Role.MONITOR), number).closed("Checked with the source");
    }

    private static String withoutTokens(Reply list) {
        Document page = list.page();
        page.select("[name=page]").remove();
        return page.select("main").html().replaceAll("value=\"[A-Za-z0-9_.-]{16,}\"", "");
    }

    private static List<String> rows(Reply list) {
        return list.page().select("tbody tr").eachText();
    }

    private static List<String> numbers(Reply list) {
        return list.page().select("tbody th").eachText();
    }
}
