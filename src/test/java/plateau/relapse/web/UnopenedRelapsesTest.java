package plateau.relapse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A relapse that nobody of the site has opened within 24 hours stands on top of everybody's list. */
@Tag("persistence")
class UnopenedRelapsesTest {

    private static final String HEADING = "Not opened within 24 hours";

    private final Example site = Example.site();
    private ExampleSubject subject;

    @BeforeEach
    void relapsed() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "5");
        tapers.daysLater(7);
        subject = tapers.get(0).withCount("22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subjects", "/tapers", "/deviations"})
    void after_24_hours_it_stands_on_top_of_each_list(String list) throws Exception {
        later(Duration.ofHours(24).minusMinutes(1));
        assertThat(site.signedIn(Role.MONITOR).get(list).text()).doesNotContain(HEADING);
        later(Duration.ofMinutes(1));
        Visitor monitor = site.signedIn(Role.MONITOR);

        Reply page = monitor.get(list);

        assertThat(page.page().select(".urgent").text()).contains(HEADING, subject.get().number(), "relapse, count 22 on ", "known since ");
        assertThat(page.page().select(".urgent a").attr("href")).isEqualTo(subject.page("relapses/1"));
        assertThat(site.portal().statementsOf(() -> monitor.get(list))).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR"})
    void who_opens_it_at_the_site_takes_it_off_everybodys_list(Role role) {
        later(Duration.ofHours(24));
        assertThat(site.signedIn(Role.MONITOR).get(subject.page("relapses/1")).text()).contains("Nobody has opened it yet");
        Visitor reader = site.signedIn(role);
        assertThat(reader.get("/subjects").text()).contains(HEADING);

        assertThat(reader.get(subject.page("relapses/1")).text()).contains("First opened at the site Example " + role.label() + " " + site.number());

        assertThat(reader.get("/subjects").text()).doesNotContain(HEADING);
        assertThat(site.signedIn(Role.MONITOR).get("/deviations").text()).doesNotContain(HEADING);
    }

    @Test
    void it_is_opened_once() {
        site.signedIn(Role.COORDINATOR).get(subject.page("relapses/1"));
        later(Duration.ofHours(1));

        Reply page = site.signedIn(Role.INVESTIGATOR).get(subject.page("relapses/1"));

        assertThat(page.text()).contains("First opened at the site Example coordinator");
    }

    @Test
    void one_that_was_undone_is_on_no_list() {
        subject.withCountCorrected(subject.lastCountNumber(), "92");
        later(Duration.ofHours(24));

        assertThat(site.signedIn(Role.COORDINATOR).get("/subjects").text()).doesNotContain(HEADING);
    }

    @Test
    @Tag("AC-3")
    void nobody_sees_that_of_another_site_and_a_sponsor_sees_none() {
        later(Duration.ofHours(24));

        assertThat(Example.site().signedIn(Role.COORDINATOR).get("/subjects").text()).doesNotContain(HEADING);
        assertThat(site.signedIn(Role.SPONSOR).get("/tapers").text()).doesNotContain(HEADING);
    }

    private void later(Duration duration) {
        site.portal().clock().forward(duration);
    }
}
