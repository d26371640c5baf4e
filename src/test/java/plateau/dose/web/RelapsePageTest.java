package plateau.dose.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.relapse.Relapse;
import plateau.relapse.RelapseState;
import plateau.taper.TaperOutcome;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.ExampleTapers;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** The page of a relapse: what is known of it, its declaration, and the regimen that goes on (protocol.md 4). */
@Tag("persistence")
class RelapsePageTest {

    private final Example site = Example.site();
    private ExampleSubject subject;
    private Visitor investigator;

    @BeforeEach
    void relapsed() {
        ExampleTapers tapers = ExampleTapers.begun(site, 1, "5");
        tapers.daysLater(14);
        subject = tapers.get(0).withCount("22");
        investigator = site.signedIn(Role.INVESTIGATOR);
    }

    @Test
    @Tag("R42")
    void it_says_in_plain_words_what_is_known_and_what_the_protocol_asks() throws Exception {
        Reply page = page();

        assertThat(page.page().title()).contains("Relapse in taper 1");
        assertThat(page.text()).contains("Count 22", "Not declared yet", "Days since the taper started 14", "Last count before it 85 on ",
                "It began After ", "and no later than ", "Not confirmed by a second count", "Halt the taper after a relapse", "taper-relapse",
                "I declare this relapse", "Halt the taper: 5 mg once daily");
        assertThat(page.page().select("input[type=radio][checked]")).isEmpty();
        assertThat(page.page().select("fieldset:has(input[name=choice])").text()).contains("The protocol asks: Halt the taper");
        assertThat(site.portal().statementsOf(this::page)).hasSizeLessThanOrEqualTo(8);
        assertThat(investigator.get(subject.page("taper")).page().select("main a[href=" + subject.page("relapses/1") + "]")).hasSize(1);
        assertThat(investigator.get("/subjects/" + subject.number()).page().select(".next-step a[href=" + subject.page("relapses/1") + "]").text()).isEqualTo("Open the relapse");
        assertThat(page.click("History of this relapse").text()).contains("relapsed on");
    }

    @Test
    void declaring_it_prepares_the_regimen_that_is_then_signed() {
        Reply declared = declare(page(), "halt-5-1", Example.PASSWORD);

        assertThat(declared.location()).isEqualTo(subject.page("dose/sign"));
        assertThat(relapse().is(RelapseState.DECLARED)).isTrue();
        assertThat(relapse().isIntact(subject.get())).isTrue();
        assertThat(page().text()).contains("Declared", "Example investigator", "dosing page").doesNotContain("Your password");

        Reply signed = declared.follow().submit(subject.page("dose/sign"), Map.of("password", Example.PASSWORD));

        assertThat(signed.status()).isEqualTo(303);
        assertThat(subject.tapers().get(0).outcome()).contains(TaperOutcome.RELAPSED);
        assertThat(page().text()).contains("Declared").doesNotContain("The protocol asks");
    }

    @Test
    @Tag("CD-6")
    void another_regimen_than_asked_needs_its_reason_first() {
        assertThat(declare(page(), "2.5-1", Example.PASSWORD).location()).isEqualTo(subject.page("dose/reason"));
    }

    @Test
    @Tag("AU-7")
    void a_wrong_password_or_no_regimen_declares_nothing_and_keeps_what_was_chosen() {
        Reply wrong = declare(page(), "halt-5-1", "not the password");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problems()).containsExactly("This is not your password. Nothing was signed.");
        assertThat(wrong.page().select("input[value=halt-5-1]").hasAttr("checked")).isTrue();

        assertThat(declare(page(), "", Example.PASSWORD).problems()).containsExactly("Choose the regimen that you decide on.");
        assertThat(page().submit(subject.page("relapses/1"), Map.of("choice", "halt-5-1", "password", Example.PASSWORD)).problems())
                .containsExactly("Say whether the doses were taken as prescribed.");
        assertThat(relapse().is(RelapseState.FOUND)).isTrue();
        assertThat(subject.decisions()).hasSize(2);
    }

    @Test
    void a_form_sent_twice_declares_once_and_one_that_is_out_of_date_declares_nothing() {
        Reply page = page();
        Reply other = page();
        declare(page, "halt-5-1", Example.PASSWORD);
        assertThat(declare(page, "halt-5-1", Example.PASSWORD).status()).isEqualTo(303);
        assertThat(declare(other, "2.5-1", Example.PASSWORD).status()).isEqualTo(409);
        assertThat(investigator.get(subject.page("dose/sign")).text()).contains("Halt the taper: 5 mg once daily");
    }

    @Test
    void a_fact_recorded_meanwhile_declares_nothing() {
        Reply page = page();
        subject.withCount("28");

        Reply stale = declare(page, "halt-5-1", Example.PASSWORD);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("This was changed while you were here");
        assertThat(relapse().is(RelapseState.FOUND)).isTrue();
    }

    @Test
    void after_the_taper_was_halted_the_declaration_stands_alone() {
        subject.decidedAsAsked();

        Reply page = page();
        assertThat(page.page().select("input[name=choice]")).isEmpty();
        Reply declared = page.submit(subject.page("relapses/1"), Map.of("password", Example.PASSWORD));

        assertThat(declared.location()).isEqualTo(subject.page("relapses/1"));
        assertThat(relapse().is(RelapseState.DECLARED)).isTrue();
    }

    @Test
    @Tag("AC-2")
    void a_coordinator_and_a_monitor_read_who_declares_it() {
        for (Role role : new Role[] {Role.COORDINATOR, Role.MONITOR}) {
            Reply page = site.signedIn(role).get(subject.page("relapses/1"));
            assertThat(page.text()).contains("Count 22", "An investigator of the site declares this relapse and decides the regimen from now on.");
            assertThat(page.page().select("input[type=password]")).isEmpty();
        }
    }

    @Test
    void one_that_was_undone_says_why() {
        subject.withCountCorrected(subject.lastCountNumber(), "92");

        assertThat(page().text()).contains("Undone", "there was no relapse", "was corrected", "Count 22").doesNotContain("Your password");
        assertThat(investigator.get(subject.page("taper")).text()).contains("Undone");
    }

    @Test
    @Tag("AC-3")
    void one_of_another_site_answers_as_one_that_does_not_exist() {
        Visitor stranger = Example.site().signedIn(Role.INVESTIGATOR);

        assertThat(stranger.get(subject.page("relapses/1")).status()).isEqualTo(404);
        assertThat(stranger.get(subject.page("relapses/1")).text()).isEqualTo(stranger.get("/subjects/99-9999/relapses/1").text());
        assertThat(investigator.get(subject.page("relapses/2")).status()).isEqualTo(404);
        assertThat(relapse().openedAt()).isEmpty();
    }

    private Reply page() {
        return investigator.get(subject.page("relapses/1"));
    }

    private Reply declare(Reply page, String choice, String password) {
        Map<String, String> typed = new HashMap<>(Map.of("adherence", "CONFIRMED", "password", password));
        typed.put("choice", choice);
        return page.submit(subject.page("relapses/1"), typed);
    }

    private Relapse relapse() {
        return subject.relapses().get(0);
    }
}
