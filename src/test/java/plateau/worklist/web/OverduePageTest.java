package plateau.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.schedule.SweepSites;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The counts that are overdue, for a monitor, by site. */
@Tag("persistence")
class OverduePageTest {

    private final Example site = Example.site();
    private final Example other = Example.site();
    private final ExampleSubject first = site.enrolled().withCount("20").dosedAsAsked();
    private final ExampleSubject second = other.enrolled().withCount("20").dosedAsAsked();

    @Test
    void a_count_is_overdue_from_the_day_after_its_window() {
        later(9);
        assertThat(monitor().get("/overdue").text()).contains("No count is overdue.");
        later(1);
        assertThat(monitor().get("/overdue").text()).contains("1 count is overdue", first.get().number(), "On the drug", "1 day");
    }

    @Test
    void a_monitor_of_two_sites_may_ask_for_one_and_downloads_what_the_page_shows() {
        later(12);
        Visitor monitor = site.monitorToo(other);

        Reply both = monitor.get("/overdue");
        Reply one = monitor.get("/overdue?site=" + other.number());

        assertThat(both.page().select("tbody th").eachText()).containsExactly(first.get().number(), second.get().number());
        assertThat(one.page().select("tbody th").eachText()).containsExactly(second.get().number());
        assertThat(one.page().select("a[href^=/overdue/download]").attr("href")).isEqualTo("/overdue/download?site=" + other.number());
        assertThat(monitor.get("/overdue/download?site=" + other.number()).body())
                .contains(second.get().number() + ",on the drug,", ",3\r\n", "Rows,1").doesNotContain(first.get().number());
        assertThat(monitor.get("/overdue/download").body()).contains("Rows,2");
    }

    @Test
    void the_file_of_a_monitor_holds_no_other_site_whatever_the_address_says() {
        later(12);

        assertThat(monitor().get("/overdue/download?site=" + other.number()).body()).contains(first.get().number()).doesNotContain(second.get().number());
    }

    private Visitor monitor() {
        return site.signedIn(Role.MONITOR);
    }

    private void later(int days) {
        site.daysLater(days);
        site.portal().bean(SweepSites.class).sweep(site.get().id());
        site.portal().bean(SweepSites.class).sweep(other.get().id());
    }
}
