package plateau.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.count.PlateletCounts;
import plateau.testing.Example;
import plateau.testing.ExampleSubject;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A form that is sent after its session has ended saves nothing and loses nothing; no script is needed for it. */
@Tag("RL-14")
@Tag("persistence")
class LateFormTest {

    private static final Duration TOO_LONG = Duration.ofMinutes(31);

    private final Example site = Example.site();
    private final ExampleSubject subject = site.enrolled();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);
    private final String page = subject.page("counts/new");
    private final String action = subject.page("counts");
    private final Reply form = coordinator.get(page);

    @Test
    void signing_in_leads_back_to_the_form_with_what_was_typed() {
        site.portal().clock().forward(TOO_LONG);
        Reply signIn = form.submit(action, Map.of("value", "38")).follow();
        assertThat(signIn.text()).contains("Your session had ended, so nothing was saved. What you typed is kept");

        Reply back = signIn(signIn, site.userName(Role.COORDINATOR)).follow();

        assertThat(back.page().selectFirst("#value").val()).isEqualTo("38");
        assertThat(back.text()).contains("is in the form again. Nothing of it is saved yet.");
        assertThat(counts()).isZero();
        assertThat(back.submit(action, Map.of()).status()).isEqualTo(303);
        assertThat(counts()).isEqualTo(1);
        assertThat(coordinator.get(page).text()).doesNotContain("You typed into this form");
    }

    @Test
    void so_does_a_form_that_is_sent_days_later_when_others_have_signed_in_meanwhile() {
        site.portal().clock().forward(Duration.ofDays(3));
        site.signedIn(Role.INVESTIGATOR);

        Reply back = signIn(form.submit(action, Map.of("value", "38")).follow(), site.userName(Role.COORDINATOR)).follow();

        assertThat(back.page().selectFirst("#value").val()).isEqualTo("38");
    }

    @Test
    void what_the_script_sends_late_is_the_draft_of_its_form() {
        Map<String, String> script = with(with(with(fields("38"), "form", action), "typed.value", "39"), "title", "Record a platelet count - Plateau");
        site.portal().clock().forward(TOO_LONG);
        assertThat(coordinator.post("/drafts", script).status()).isEqualTo(303);

        coordinator.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);
        assertThat(coordinator.get(page).click("Put it back").page().selectFirst("#value").val()).isEqualTo("39");
        assertThat(coordinator.post("/drafts", with(script, "typed.value", "40")).status()).isEqualTo(204);
        assertThat(coordinator.get(page).click("Put it back").page().selectFirst("#value").val()).isEqualTo("40");
        assertThat(coordinator.get("/drafts").page().select("main tbody tr")).hasSize(1);
    }

    @Test
    void what_is_thrown_away_late_is_no_draft() {
        Map<String, String> discard = with(with(fields("38"), "form", action), "list", "yes");
        site.portal().clock().forward(TOO_LONG);

        coordinator.post("/drafts/discard", discard);

        coordinator.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);
        assertThat(coordinator.get("/drafts").page().select("main tbody tr")).isEmpty();
    }

    @Test
    void who_signs_in_instead_finds_nothing() {
        site.signedIn(Role.INVESTIGATOR);
        site.portal().clock().forward(TOO_LONG);

        Reply page = signIn(form.submit(action, Map.of("value", "38")).follow(), site.userName(Role.INVESTIGATOR)).follow();

        assertThat(page.text()).contains("Record a platelet count").doesNotContain("typed");
        assertThat(page.page().selectFirst("#value").val()).isEmpty();
    }

    @Test
    void who_signed_in_again_in_another_tab_finds_it_at_once() {
        site.portal().clock().forward(TOO_LONG);
        coordinator.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);

        Reply answer = form.submit(action, Map.of("value", "38"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.follow().page().selectFirst("#value").val()).isEqualTo("38");
        assertThat(counts()).isZero();
    }

    @Test
    void who_signed_in_as_somebody_else_in_another_tab_does_not() {
        site.signedIn(Role.INVESTIGATOR);
        site.portal().clock().forward(TOO_LONG);
        coordinator.signIn(site.userName(Role.INVESTIGATOR), Example.PASSWORD);

        assertThat(form.submit(action, Map.of("value", "38")).status()).isEqualTo(403);
        assertThat(coordinator.get(page).text()).doesNotContain("typed");
    }

    @Test
    @Tag("CS-1")
    void a_form_that_was_not_made_for_the_session_is_not_kept() {
        site.portal().clock().forward(TOO_LONG);
        Map<String, String> fields = fields("38");

        assertThat(coordinator.post(action, with(fields, "csrf", "forged")).location()).isEqualTo("/sign-in");
        assertThat(coordinator.post(action, fields, "Origin", "https://evil.example").location()).isEqualTo("/sign-in");
        assertThat(site.portal().visitor().post(action, fields).location()).isEqualTo("/sign-in");
        coordinator.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);
        assertThat(coordinator.get(page).text()).doesNotContain("You typed into this form");
    }

    @Test
    @Tag("SE-4")
    void nothing_is_kept_for_a_session_that_was_ended_by_hand() {
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        administrator.get("/people/" + site.userName(Role.COORDINATOR)).submit("/people/" + site.userName(Role.COORDINATOR) + "/end-sessions", Map.of());

        assertThat(form.submit(action, Map.of("value", "38")).location()).isEqualTo("/sign-in");
    }

    @Test
    void a_form_that_was_saved_before_its_session_ended_is_not_kept_again() {
        form.submit(action, Map.of("value", "38"));
        site.portal().clock().forward(TOO_LONG);

        assertThat(form.submit(action, Map.of("value", "38")).location()).isEqualTo("/sign-in?next=" + page.replace("/", "%2F"));
    }

    @Test
    void a_form_too_long_to_be_kept_leads_to_the_sign_in_page_as_ever() {
        site.portal().clock().forward(TOO_LONG);

        Reply answer = form.submit(action, Map.of("value", "x".repeat(2001)));

        assertThat(answer.location()).isEqualTo("/sign-in");
        assertThat(answer.follow().text()).doesNotContain("is kept");
    }

    private Reply signIn(Reply signIn, String name) {
        return signIn.submit("/sign-in", Map.of("name", name, "password", Example.PASSWORD));
    }

    private Map<String, String> fields(String value) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : form.page().select("form[data-draft=" + action + "] [type=hidden]")) {
            fields.put(field.attr("name"), field.val());
        }
        return with(fields, "value", value);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private int counts() {
        return site.portal().inside(() -> site.portal().bean(PlateletCounts.class).of(subject.get()).size());
    }
}
