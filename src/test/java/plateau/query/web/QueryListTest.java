package plateau.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;

@Tag("persistence")
class QueryListTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled().withCount("38");

    @Test
    void those_that_are_not_closed_are_listed_and_counted_by_site_with_their_median_age() {
        String first = raise();
        site.daysLater(4);
        String second = raise();
        site.daysLater(2);
        site.signedIn(Role.COORDINATOR).get("/queries/" + second).submit("/queries/" + second + "/answer", Map.of("words-" + second, "It is right"));

        Reply list = site.signedIn(Role.MONITOR).get("/queries");

        assertThat(numbers(list)).containsExactly(second, first);
        assertThat(list.page().select("table:contains(What waits) tbody tr").eachText()).singleElement().asString().endsWith(" 1 1 4 days");
        assertThat(list.page().select("table.keyboard-list tbody tr").first().text()).contains(subject.get().number(), "Platelet count 38 ×10⁹/L", "The report says 48",
                "Answered", "The monitor", "2 days");
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/queries?state=OPEN"))).containsExactly(first);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/queries?state=ANSWERED"))).containsExactly(second);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/queries?state=CLOSED"))).isEmpty();
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/queries?age=OVER_7"))).isEmpty();
        site.daysLater(2);
        assertThat(numbers(site.signedIn(Role.MONITOR).get("/queries?age=OVER_7"))).containsExactly(first);
    }

    @Test
    void a_list_of_30_has_two_pages_and_as_many_statements_as_one_of_5() throws Exception {
        for (int i = 0; i < 5; i++) {
            raise();
        }
        var monitor = site.signedIn(Role.MONITOR);
        int few = site.portal().statementsOf(() -> monitor.get("/queries")).size();
        for (int i = 0; i < 25; i++) {
            raise();
        }

        assertThat(site.portal().statementsOf(() -> monitor.get("/queries"))).hasSize(few).hasSizeLessThanOrEqualTo(8);
        assertThat(numbers(monitor.get("/queries"))).hasSize(25);
        assertThat(numbers(monitor.get("/queries?page=2"))).hasSize(5);
    }

    @Test
    @Tag("SI-2")
    void the_file_has_the_filter_and_the_rights_of_the_page() {
        String number = raise();
        Example other = Example.site();
        ExampleSubject there = other.enrolled();
        there.withQuery("subject", "=cmd|' /C calc'!A0");

        String file = site.signedIn(Role.COORDINATOR).get("/queries/download?state=ALL").body();

        assertThat(file).startsWith("Query,Site,Subject,").contains(number, "platelet count " + subject.number() + "/1").endsWith("\r\nRows,1\r\n").doesNotContain(there.number());
        assertThat(site.signedIn(Role.MONITOR).get("/queries/download?state=CLOSED").body()).endsWith("\r\nRows,0\r\n");
        assertThat(other.signedIn(Role.MONITOR).get("/queries/download").body()).contains(",'=cmd|");
    }

    @Test
    void the_empty_page_says_where_queries_come_from_and_a_sponsor_has_none() {
        assertThat(site.signedIn(Role.MONITOR).get("/queries").text()).contains("No queries here. A monitor raises one on the page of a value");
        assertThat(site.signedIn(Role.SPONSOR).get("/queries").status()).isEqualTo(403);
        assertThat(site.signedIn(Role.SPONSOR).get("/account").page().select(".main-nav").text()).doesNotContain("Queries");
    }

    private String raise() {
        return subject.withQuery("count-1", "The report says 48").number();
    }

    private static List<String> numbers(Reply list) {
        return list.page().select("table.keyboard-list tbody th").eachText();
    }
}
