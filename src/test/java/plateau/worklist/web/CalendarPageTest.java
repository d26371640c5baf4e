package plateau.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.page.Written;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.Reply;

/** The four weeks ahead at a site, from today by the site's calendar. */
@Tag("persistence")
class CalendarPageTest {

    private final Example site = Example.site();

    @Test
    void the_next_count_stands_on_its_day_and_on_the_last_one_of_its_window() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();

        Reply page = calendar();

        assertThat(whats(page)).containsExactly("Count due", "Last day for the count");
        assertThat(page.page().select("td[data-label=Day]").eachText()).allMatch(day -> day.contains(", "))
                .element(0).asString().endsWith(Written.date(today().plusDays(7)));
        assertThat(page.page().select("a.row-link").eachAttr("href")).containsOnly("/subjects/" + subject.number());
    }

    @Test
    void the_next_step_of_a_taper_is_planned_14_days_after_its_start() {
        ExampleTapers.begun(site, 1, "5");

        Reply page = calendar();

        assertThat(whats(page)).contains("Taper step planned");
        assertThat(page.text()).contains(Written.date(today().plusDays(14)), "2.5 mg every other day");
    }

    @Test
    void week_8_stands_on_day_56_of_treatment_and_the_end_of_the_stage_after_14_weeks() {
        ExampleSubject subject = site.enrolled().withCount("20").dosedAsAsked();
        site.daysLater(28);
        subject.withCount("60");
        assertThat(whats(calendar())).doesNotContain("Week 8, primary endpoint");
        site.daysLater(1);
        subject.withCount("60");
        assertThat(calendar().text()).contains("Week 8, primary endpoint").contains(Written.date(today().plusDays(27)));
        site.daysLater(98 - 29);
        assertThat(whats(calendar())).contains("End of the stage");
    }

    @Test
    void another_site_s_plans_are_not_shown_whatever_the_address_says() {
        Example other = Example.site();
        other.enrolled().withCount("20").dosedAsAsked();

        Reply page = site.signedIn(Role.COORDINATOR).get("/calendar?site=" + other.number());

        assertThat(page.text()).contains("Example hospital " + site.number(), "Nothing is planned.").doesNotContain("Count due");
    }

    private Reply calendar() {
        return site.signedIn(Role.INVESTIGATOR).get("/calendar");
    }

    private LocalDate today() {
        return site.get().dateAt(site.portal().clock().instant());
    }

    private static List<String> whats(Reply page) {
        return page.page().select("tbody .tag").eachText();
    }
}
