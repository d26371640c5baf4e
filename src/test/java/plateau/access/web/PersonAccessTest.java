package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.page.Written;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class PersonAccessTest {

    private final PeoplePages pages = new PeoplePages();

    @Test
    @Tag("AU-5")
    void the_secret_stands_on_the_answer_to_the_form_and_nowhere_else() {
        Reply form = pages.administrator.get("/people/new");
        Reply added = form.submit("/people/new", pages.filled(Map.of()));
        String secret = PeoplePages.secretOn(added);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Cache-Control")).isEqualTo("no-store");
        assertThat(added.location()).isEqualTo(pages.page);
        assertThat(added.text()).contains("Valid until " + Written.time(
                pages.site.portal().clock().instant().plus(Duration.ofDays(7)), ZoneOffset.UTC));
        assertThat(added.headers().toString()).doesNotContain(secret);
        assertThat(pages.administrator.get(pages.page).body()).doesNotContain(secret);
        assertThat(pages.administrator.get(pages.page + "/history").body()).doesNotContain(secret).contains("(not shown)");
    }

    @Test
    void the_form_sent_again_adds_nobody_and_leads_to_the_person() {
        Reply form = pages.administrator.get("/people/new");
        String secret = PeoplePages.secretOn(form.submit("/people/new", pages.filled(Map.of())));

        Reply again = form.submit("/people/new", pages.filled(Map.of()));

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(pages.page);
        assertThat(again.body()).doesNotContain(secret);
        pages.site.portal().visitor().signIn(pages.ada, secret);
    }

    @Test
    @Tag("AU-5")
    void the_secret_opens_nothing_once_a_password_was_chosen() {
        String secret = PeoplePages.secretOn(pages.add(Map.of()));
        pages.site.portal().visitor().signIn(pages.ada, secret).get("/account/password")
                .submit("/account/password", Map.of("present", secret, "chosen", "a quiet lake in June"));

        assertThat(pages.signIn(pages.ada, secret).status()).isEqualTo(422);
        assertThat(pages.signIn(pages.ada, "a quiet lake in June").status()).isEqualTo(303);
    }

    @Test
    @Tag("AU-5")
    void the_secret_is_good_for_seven_days_and_no_longer() {
        String secret = PeoplePages.secretOn(pages.add(Map.of()));

        pages.site.portal().clock().forward(Duration.ofDays(7).minusSeconds(1));
        pages.site.portal().visitor().signIn(pages.ada, secret);
        pages.site.portal().clock().forward(Duration.ofSeconds(1));
        assertThat(pages.signIn(pages.ada, secret).status()).isEqualTo(422);

        Visitor later = pages.site.portal().visitor().signIn(pages.site.userName(Role.ADMINISTRATOR), Example.PASSWORD);
        assertThat(later.get(pages.page).text()).contains("One-time secret, ended on");
    }

    @Test
    @Tag("SE-4")
    void a_deactivated_person_is_out_in_every_browser_at_once_and_comes_back_when_reactivated() {
        pages.site.signedIn(Role.COORDINATOR);
        List<Visitor> browsers = pages.twoBrowsers();

        Reply deactivated = pages.press(pages.site.userName(Role.COORDINATOR), "deactivate");

        assertThat(deactivated.status()).isEqualTo(303);
        pages.assertAllOut(browsers);
        assertThat(pages.signIn(pages.site.userName(Role.COORDINATOR), Example.PASSWORD).status()).isEqualTo(422);

        pages.press(pages.site.userName(Role.COORDINATOR), "reactivate");
        pages.assertAllOut(browsers);
        assertThat(pages.signIn(pages.site.userName(Role.COORDINATOR), Example.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("SE-4")
    void a_role_given_or_taken_away_ends_all_sessions_of_the_person() {
        pages.site.signedIn(Role.COORDINATOR);
        String person = "/people/" + pages.site.userName(Role.COORDINATOR);
        List<Visitor> before = pages.twoBrowsers();

        Reply given = pages.administrator.get(person + "/roles").submit(person + "/roles", Map.of("role-MONITOR", "yes", "place-study", "yes"));
        assertThat(given.status()).isEqualTo(303);
        pages.assertAllOut(before);

        List<Visitor> between = pages.twoBrowsers();
        Reply shown = pages.administrator.get(person);
        String take = shown.page().select("form[action$=/take]").first().attr("action");
        assertThat(shown.submit(take, Map.of()).status()).isEqualTo(303);
        pages.assertAllOut(between);
        assertThat(pages.administrator.get(person).page().select("tbody tr")).hasSize(1);
    }

    @Test
    @Tag("SE-4")
    @Tag("AU-5")
    void a_reset_ends_all_sessions_and_the_old_password() {
        pages.site.signedIn(Role.COORDINATOR);
        List<Visitor> browsers = pages.twoBrowsers();

        Reply reset = pages.press(pages.site.userName(Role.COORDINATOR), "reset");

        assertThat(reset.status()).isEqualTo(201);
        pages.assertAllOut(browsers);
        assertThat(pages.signIn(pages.site.userName(Role.COORDINATOR), Example.PASSWORD).status()).isEqualTo(422);
        assertThat(pages.site.portal().visitor().signIn(pages.site.userName(Role.COORDINATOR), PeoplePages.secretOn(reset)).visit("/").text())
                .contains("Choose a new password");
    }

    @Test
    void a_reset_sent_again_does_not_change_the_secret() {
        pages.add(Map.of());
        Reply shown = pages.administrator.get(pages.page);
        String secret = PeoplePages.secretOn(shown.submit(pages.page + "/reset", Map.of()));

        assertThat(shown.submit(pages.page + "/reset", Map.of()).status()).isEqualTo(303);
        pages.site.portal().visitor().signIn(pages.ada, secret);
    }

    @Test
    @Tag("SE-5")
    void an_administrator_ends_all_sessions_of_a_person() {
        pages.site.signedIn(Role.COORDINATOR);
        List<Visitor> browsers = pages.twoBrowsers();

        assertThat(pages.press(pages.site.userName(Role.COORDINATOR), "end-sessions").status()).isEqualTo(303);

        pages.assertAllOut(browsers);
        assertThat(pages.administrator.get("/people/" + pages.site.userName(Role.COORDINATOR)).text()).contains("Open sessions 0");
    }

    @ParameterizedTest
    @Tag("EL-1")
    @ValueSource(strings = {"deactivate", "reset", "end-sessions"})
    void a_button_on_an_older_page_does_nothing_but_show_how_the_person_is_now(String act) {
        pages.add(Map.of());
        Reply older = pages.administrator.get(pages.page);
        pages.administrator.get(pages.page + "/name").submit(pages.page + "/name", Map.of("fullName", "Saved First"));

        Reply conflict = older.submit(pages.page + "/" + act, Map.of());

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("changed while you were here", "Saved First", "Active");
    }
}
