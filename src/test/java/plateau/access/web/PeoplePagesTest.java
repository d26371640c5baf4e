package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.page.Written;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class PeoplePagesTest {

    private final Example site = Example.site();
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    private final String ada = "ada" + site.number();
    private final String page = "/people/" + ada;

    @Test
    void an_administrator_adds_a_person_who_signs_in_with_the_one_time_secret_and_chooses_a_password() {
        Reply added = add(Map.of());
        String secret = secretOn(added);
        Visitor person = site.portal().visitor().signIn(ada, secret);

        assertThat(person.visit("/").text()).contains("You signed in with a one-time secret.");
        Reply chosen = person.get("/account/password").submit("/account/password", Map.of("present", secret, "chosen", "a quiet lake in June"));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(person.get("/account").text()).contains("Ada Weber", "coordinator");
        assertThat(administrator.get(page).text()).contains("Chosen by the person");
    }

    @Test
    @Tag("AU-5")
    void the_secret_stands_on_the_answer_to_the_form_and_nowhere_else() {
        Reply form = administrator.get("/people/new");
        Reply added = form.submit("/people/new", filled(Map.of()));
        String secret = secretOn(added);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Cache-Control")).isEqualTo("no-store");
        assertThat(added.location()).isEqualTo(page);
        assertThat(added.text()).contains("Valid until " + Written.time(
                site.portal().clock().instant().plus(Duration.ofDays(7)), ZoneOffset.UTC));
        assertThat(added.headers().toString()).doesNotContain(secret);
        assertThat(administrator.get(page).body()).doesNotContain(secret);
        assertThat(administrator.get(page + "/history").body()).doesNotContain(secret).contains("(not shown)");
    }

    @Test
    void the_form_sent_again_adds_nobody_and_leads_to_the_person() {
        Reply form = administrator.get("/people/new");
        String secret = secretOn(form.submit("/people/new", filled(Map.of())));

        Reply again = form.submit("/people/new", filled(Map.of()));

        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(page);
        assertThat(again.body()).doesNotContain(secret);
        site.portal().visitor().signIn(ada, secret);
    }

    @Test
    @Tag("AU-5")
    void the_secret_opens_nothing_once_a_password_was_chosen() {
        String secret = secretOn(add(Map.of()));
        site.portal().visitor().signIn(ada, secret).get("/account/password")
                .submit("/account/password", Map.of("present", secret, "chosen", "a quiet lake in June"));

        assertThat(signIn(ada, secret).status()).isEqualTo(422);
        assertThat(signIn(ada, "a quiet lake in June").status()).isEqualTo(303);
    }

    @Test
    @Tag("AU-5")
    void the_secret_is_good_for_seven_days_and_no_longer() {
        String secret = secretOn(add(Map.of()));

        site.portal().clock().forward(Duration.ofDays(7).minusSeconds(1));
        site.portal().visitor().signIn(ada, secret);
        site.portal().clock().forward(Duration.ofSeconds(1));
        assertThat(signIn(ada, secret).status()).isEqualTo(422);

        Visitor later = site.portal().visitor().signIn(site.userName(Role.ADMINISTRATOR), Example.PASSWORD);
        assertThat(later.get(page).text()).contains("One-time secret, ended on");
    }

    @Test
    void a_person_gets_several_roles_at_several_sites_and_uses_them() {
        Example other = Example.site();
        String secret = secretOn(add(Map.of("role-MONITOR", "yes", "place-" + other.number(), "yes")));

        assertThat(roles()).containsExactly("coordinator Site " + site.number() + " Take away coordinator, Site " + site.number(),
                "coordinator Site " + other.number() + " Take away coordinator, Site " + other.number(),
                "monitor Site " + site.number() + " Take away monitor, Site " + site.number(),
                "monitor Site " + other.number() + " Take away monitor, Site " + other.number());
        assertThat(secret).hasSize(32);
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            fullName |          | Enter the full name.
            userName |          | Enter a user name.
            userName | ab       | Use 3 to 100 of a-z, 0-9, point, hyphen and underscore, with a letter or digit first and last, such as ada.weber.
            userName | Ada      | Use 3 to 100 of a-z, 0-9, point, hyphen and underscore, with a letter or digit first and last, such as ada.weber.
            userName | a/b      | Use 3 to 100 of a-z, 0-9, point, hyphen and underscore, with a letter or digit first and last, such as ada.weber.
            userName | ...      | Use 3 to 100 of a-z, 0-9, point, hyphen and underscore, with a letter or digit first and last, such as ada.weber.
            userName | new      | The portal uses "new" itself. Choose another user name.
            """)
    void what_cannot_be_is_refused_beside_its_field(String field, String typed, String problem) {
        Reply refused = add(Map.of(field, typed == null ? "" : typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.page().select("input[name=role-COORDINATOR]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_user_name_of_3_and_of_100_characters_is_accepted_and_one_of_101_is_not() {
        assertThat(add(Map.of("userName", "z" + site.number())).status()).isEqualTo(201);
        assertThat(add(Map.of("userName", ada + "x".repeat(100 - ada.length()))).status()).isEqualTo(201);
        assertThat(add(Map.of("userName", ada + "x".repeat(101 - ada.length()))).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
                                          | place-study       | Choose at least one role.
            role-INVESTIGATOR             |                   | Choose the sites, or the whole study, for investigator.
            role-MONITOR                  | place-study place | Choose either the whole study or single sites.
            role-SPONSOR                  | place             | Sponsor and administrator are roles for the whole study. Choose no site.
            role-ADMINISTRATOR            | place             | Sponsor and administrator are roles for the whole study. Choose no site.
            role-ADMINISTRATOR role-COORDINATOR  | place-study | An administrator enters no clinical data, so nobody is administrator and coordinator or investigator as well.
            role-ADMINISTRATOR role-INVESTIGATOR | place       | An administrator enters no clinical data, so nobody is administrator and coordinator or investigator as well.
            """)
    void roles_that_cannot_be_held_so_are_refused(String roles, String places, String problem) {
        Map<String, String> fields = new HashMap<>(Map.of("userName", ada, "fullName", "Ada Weber"));
        for (String box : ((roles == null ? "" : roles) + " " + (places == null ? "" : places)).trim().split(" ")) {
            fields.put(box.equals("place") ? "place-" + site.number() : box, "yes");
        }

        Reply refused = administrator.get("/people/new").submit("/people/new", fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(administrator.get(page).status()).isEqualTo(404);
    }

    @Test
    void a_user_name_is_never_given_to_another_person_even_after_deactivation() {
        add(Map.of());
        press("deactivate");

        Reply refused = add(Map.of("fullName", "Ada Wagner"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("The user name \"" + ada
                + "\" was given already. It stays with that person for ever, so choose another one.");
        assertThat(administrator.get(page).text()).contains("Ada Weber", "Deactivated");
    }

    @Test
    @Tag("SE-4")
    void a_deactivated_person_is_out_in_every_browser_at_once_and_comes_back_when_reactivated() {
        site.signedIn(Role.COORDINATOR);
        List<Visitor> browsers = twoBrowsers();

        Reply deactivated = press(site.userName(Role.COORDINATOR), "deactivate");

        assertThat(deactivated.status()).isEqualTo(303);
        assertAllOut(browsers);
        assertThat(signIn(site.userName(Role.COORDINATOR), Example.PASSWORD).status()).isEqualTo(422);

        press(site.userName(Role.COORDINATOR), "reactivate");
        assertAllOut(browsers);
        assertThat(signIn(site.userName(Role.COORDINATOR), Example.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("SE-4")
    void a_role_given_or_taken_away_ends_all_sessions_of_the_person() {
        site.signedIn(Role.COORDINATOR);
        String person = "/people/" + site.userName(Role.COORDINATOR);
        List<Visitor> before = twoBrowsers();

        Reply given = administrator.get(person + "/roles").submit(person + "/roles", Map.of("role-MONITOR", "yes", "place-study", "yes"));
        assertThat(given.status()).isEqualTo(303);
        assertAllOut(before);

        List<Visitor> between = twoBrowsers();
        Reply shown = administrator.get(person);
        String take = shown.page().select("form[action$=/take]").first().attr("action");
        assertThat(shown.submit(take, Map.of()).status()).isEqualTo(303);
        assertAllOut(between);
        assertThat(administrator.get(person).page().select("tbody tr")).hasSize(1);
    }

    @Test
    @Tag("SE-4")
    @Tag("AU-5")
    void a_reset_ends_all_sessions_and_the_old_password() {
        site.signedIn(Role.COORDINATOR);
        List<Visitor> browsers = twoBrowsers();

        Reply reset = press(site.userName(Role.COORDINATOR), "reset");

        assertThat(reset.status()).isEqualTo(201);
        assertAllOut(browsers);
        assertThat(signIn(site.userName(Role.COORDINATOR), Example.PASSWORD).status()).isEqualTo(422);
        assertThat(site.portal().visitor().signIn(site.userName(Role.COORDINATOR), secretOn(reset)).visit("/").text())
                .contains("Choose a new password");
    }

    @Test
    void a_reset_sent_again_does_not_change_the_secret() {
        add(Map.of());
        Reply shown = administrator.get(page);
        String secret = secretOn(shown.submit(page + "/reset", Map.of()));

        assertThat(shown.submit(page + "/reset", Map.of()).status()).isEqualTo(303);
        site.portal().visitor().signIn(ada, secret);
    }

    @Test
    @Tag("SE-5")
    void an_administrator_ends_all_sessions_of_a_person() {
        site.signedIn(Role.COORDINATOR);
        List<Visitor> browsers = twoBrowsers();

        assertThat(press(site.userName(Role.COORDINATOR), "end-sessions").status()).isEqualTo(303);

        assertAllOut(browsers);
        assertThat(administrator.get("/people/" + site.userName(Role.COORDINATOR)).text()).contains("Open sessions 0");
    }

    @Test
    void a_role_held_already_is_not_given_twice() {
        add(Map.of());

        Reply refused = administrator.get(page + "/roles")
                .submit(page + "/roles", Map.of("role-COORDINATOR", "yes", "place-" + site.number(), "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Ada Weber holds this role there already.");
    }

    @Test
    void a_coordinator_is_not_made_administrator_as_well() {
        add(Map.of());

        Reply refused = administrator.get(page + "/roles").submit(page + "/roles", Map.of("role-ADMINISTRATOR", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems().get(0)).startsWith("An administrator enters no clinical data");
        assertThat(roles()).hasSize(1);
    }

    @Test
    void a_person_is_renamed() {
        add(Map.of());

        assertThat(administrator.get(page + "/name").submit(page + "/name", Map.of("fullName", "")).problems()).containsExactly("Enter the full name.");
        assertThat(administrator.get(page + "/name").submit(page + "/name", Map.of("fullName", "Ada Wagner")).location()).isEqualTo(page);

        assertThat(administrator.get(page).page().select("h1").text()).isEqualTo("Ada Wagner");
    }

    @Test
    @Tag("EL-1")
    void a_rename_from_an_older_page_shows_both_and_overwrites_nothing() {
        add(Map.of());
        Reply older = administrator.get(page + "/name");
        administrator.get(page + "/name").submit(page + "/name", Map.of("fullName", "Saved First"));

        Reply conflict = older.submit(page + "/name", Map.of("fullName", "Typed Later"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Full name Saved meanwhile Saved First You typed Typed Later");
        assertThat(administrator.get(page).text()).contains("Saved First").doesNotContain("Typed Later");
        assertThat(conflict.submit(page + "/name", Map.of()).status()).isEqualTo(303);
        assertThat(administrator.get(page).text()).contains("Typed Later");
    }

    @ParameterizedTest
    @Tag("EL-1")
    @ValueSource(strings = {"deactivate", "reset", "end-sessions"})
    void a_button_on_an_older_page_does_nothing_but_show_how_the_person_is_now(String act) {
        add(Map.of());
        Reply older = administrator.get(page);
        administrator.get(page + "/name").submit(page + "/name", Map.of("fullName", "Saved First"));

        Reply conflict = older.submit(page + "/" + act, Map.of());

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("changed while you were here", "Saved First", "Active");
    }

    @Test
    @Tag("EL-1")
    void roles_ticked_on_an_older_page_stay_ticked_and_are_not_given() {
        add(Map.of());
        Reply older = administrator.get(page + "/roles");
        administrator.get(page + "/name").submit(page + "/name", Map.of("fullName", "Saved First"));

        Reply conflict = older.submit(page + "/roles", Map.of("role-MONITOR", "yes", "place-study", "yes"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("input[name=role-MONITOR]").hasAttr("checked")).isTrue();
        assertThat(roles()).hasSize(1);
        assertThat(conflict.submit(page + "/roles", Map.of()).status()).isEqualTo(303);
        assertThat(roles()).hasSize(2);
    }

    @Test
    @Tag("AT-1")
    void the_history_of_a_person_tells_every_change_in_words_the_newest_first() {
        add(Map.of());
        site.portal().clock().forward(Duration.ofSeconds(1));
        press("deactivate");

        List<String> rows = administrator.get(page + "/history").page().select("tbody tr").eachText();

        assertThat(rows.get(0)).endsWith("Example administrator " + site.number() + " administrator active true false");
        assertThat(rows).anyMatch(row -> row.endsWith("role given coordinator at site " + site.number()))
                .anyMatch(row -> row.endsWith("full name Ada Weber"))
                .anyMatch(row -> row.endsWith("password hash (not shown)"));
    }

    @Test
    void the_list_shows_roles_state_and_last_sign_in_and_is_searched_by_a_part_of_the_name() {
        add(Map.of("fullName", "Ådå " + site.number() + " 100%_Weber"));

        assertThat(found(ada)).containsExactly("Ådå " + site.number() + " 100%_Weber " + ada + " coordinator at site " + site.number() + " Active never");
        assertThat(found("ådå " + site.number())).hasSize(1);
        assertThat(found("100%_weber")).isNotEmpty();
        assertThat(found("ada_" + site.number())).isEmpty();
        assertThat(found("%" + site.number())).isEmpty();
        assertThat(found("nobody has this name")).isEmpty();

        site.signedIn(Role.SPONSOR);
        assertThat(found(site.userName(Role.SPONSOR)).get(0)).contains("sponsor for the study Active").doesNotContain("never");
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_opens_the_pages_of_people(Role role) {
        add(Map.of());
        Visitor visitor = site.signedIn(role);

        for (String path : new String[] {"/people", "/people/new", page, page + "/name", page + "/roles", page + "/history", "/people/none"}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_acts_on_people_or_sites(Role role) {
        add(Map.of());
        Visitor visitor = site.signedIn(role);
        String csrf = visitor.get("/account").page().select("input[name=csrf]").val();

        for (String path : new String[] {"/people/new", page + "/name", page + "/roles", page + "/roles/1/take", page + "/deactivate",
                page + "/reactivate", page + "/reset", page + "/end-sessions", "/sites/new", "/sites/" + site.number()}) {
            Reply refused = visitor.post(path, Map.of("csrf", csrf, "once", "x".repeat(32), "version", "1"));
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.text()).contains("Your role does not open this page");
        }
    }

    @Test
    void a_person_who_is_not_there_is_not_found() {
        for (String path : new String[] {"", "/name", "/roles", "/history"}) {
            assertThat(administrator.get("/people/nobody.here" + path).status()).isEqualTo(404);
        }
    }

    private Reply add(Map<String, String> typed) {
        return administrator.get("/people/new").submit("/people/new", filled(typed));
    }

    private Map<String, String> filled(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("userName", ada, "fullName", "Ada Weber",
                "role-COORDINATOR", "yes", "place-" + site.number(), "yes"));
        fields.putAll(typed);
        return fields;
    }

    private Reply press(String act) {
        return press(ada, act);
    }

    private Reply press(String userName, String act) {
        return administrator.get("/people/" + userName).submit("/people/" + userName + "/" + act, Map.of());
    }

    private List<Visitor> twoBrowsers() {
        return List.of(site.portal().visitor().signIn(site.userName(Role.COORDINATOR), Example.PASSWORD),
                site.portal().visitor().signIn(site.userName(Role.COORDINATOR), Example.PASSWORD));
    }

    private void assertAllOut(List<Visitor> browsers) {
        assertThat(browsers).allSatisfy(browser -> assertThat(browser.get("/account").location()).startsWith("/sign-in"));
    }

    private List<String> roles() {
        return administrator.get(page).page().select("tbody tr").eachText();
    }

    private List<String> found(String text) {
        return administrator.get("/people?find=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .page().select("tbody tr").eachText();
    }

    /** A try to sign in, after which enough time passes for a failure not to slow the next one down. */
    private Reply signIn(String name, String password) {
        Reply reply = site.portal().visitor().get("/sign-in").submit("/sign-in", Map.of("name", name, "password", password));
        site.portal().clock().forward(Duration.ofMinutes(16));
        return reply;
    }

    private static String secretOn(Reply reply) {
        assertThat(reply.status()).isEqualTo(201);
        return reply.page().select("code.secret").text();
    }
}
