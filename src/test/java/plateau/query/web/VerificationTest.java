package plateau.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.safety.WhoGrade;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
@Tag("R57")
class VerificationTest {

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled().withCount("38");
    private final Visitor monitor = site.signedIn(Role.MONITOR);
    private final String count = subject.page("counts/1");
    private final String verifications = subject.page("verifications");

    @Test
    void a_verified_value_is_marked_on_its_page_and_in_the_casebook() {
        assertThat(monitor.get(count).text()).contains("Not verified yet");
        Reply verified = verify(count);

        assertThat(verified.location()).isEqualTo(count);
        assertThat(verified.follow().text()).contains("Verified against the source Example monitor " + site.number());
        Reply casebook = site.signedIn(Role.COORDINATOR).get("/subjects/" + subject.number());
        assertThat(casebook.text()).contains("1 of 1 values verified against the source.");
        assertThat(casebook.page().select(".timeline .verified").eachText()).containsExactly("Verified");
    }

    @Test
    void a_later_change_is_visible_at_once_and_the_monitor_verifies_again() {
        verify(count);
        subject.withCountCorrected(1, "48");

        assertThat(monitor.get(count).text()).contains("Changed since it was verified");
        assertThat(monitor.get("/subjects/" + subject.number()).text()).contains("0 of 1 values verified against the source, 1 changed since.");
        assertThat(monitor.get("/subjects/" + subject.number()).page().select(".timeline .verified").eachText()).containsExactly("Changed since it was verified");

        verify(count);
        assertThat(monitor.get(count).text()).contains("Verified against the source").doesNotContain("Changed since");
    }

    @Test
    void bleedings_rescues_decisions_and_answers_are_verified_too() {
        subject.withBleeding(WhoGrade.MILD).withRescue().dosedAsAsked();

        for (String page : new String[] {subject.page("bleedings/1"), subject.page("rescues/1"), subject.page("decisions/1"), subject.page("screening/history/sex")}) {
            assertThat(verify(page).location()).isEqualTo(page);
            assertThat(monitor.get(page).text()).contains("Verified against the source");
        }
        assertThat(monitor.get("/subjects/" + subject.number()).text()).contains("3 of 4 values verified");
    }

    @Test
    void what_was_changed_while_the_monitor_looked_is_not_marked() {
        Reply seen = monitor.get(count);
        subject.withCountCorrected(1, "48");

        Reply refused = seen.submit(verifications, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Platelet count 48");
        assertThat(monitor.get(count).text()).contains("Not verified yet");
    }

    @Test
    void a_mark_is_taken_back_with_a_reason() {
        verify(count);
        Reply ask = monitor.get(count).click("Take the mark back");

        assertThat(ask.submit(verifications + "/take-back", Map.of("reason", "")).problems()).containsExactly("Say why the mark is taken back.");
        Reply taken = ask.submit(verifications + "/take-back", Map.of("reason", "Wrong subject"));

        assertThat(taken.location()).isEqualTo(count);
        assertThat(taken.follow().text()).contains("Not verified yet");
        assertThat(monitor.get(subject.page("history")).text()).contains("Wrong subject", "standing");
        assertThat(monitor.get(verifications + "/take-back?about=count-1").status()).isEqualTo(409);
        assertThat(verify(count).location()).isEqualTo(count);
    }

    @Test
    void only_values_are_verified_and_only_by_monitors() {
        assertThat(site.signedIn(Role.COORDINATOR).get(count).page().select("form[action=" + verifications + "]")).isEmpty();
        for (String about : new String[] {"subject", "visit-2026-03-02", "", "nothing-1"}) {
            assertThat(monitor.get(verifications + "/take-back?about=" + about).status()).isEqualTo(400);
        }
    }

    private Reply verify(String page) {
        return monitor.get(page).submit(verifications, Map.of());
    }
}
