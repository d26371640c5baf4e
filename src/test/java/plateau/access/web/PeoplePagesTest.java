package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class PeoplePagesTest {

    private final PeoplePages pages = new PeoplePages();

    @Test
    void an_administrator_adds_a_person_who_signs_in_with_the_one_time_secret_and_chooses_a_password() {
        Reply added = pages.add(Map.of());
        String secret = PeoplePages.secretOn(added);
        Visitor person = pages.site.portal().visitor().signIn(pages.ada, secret);

        assertThat(person.visit("/").text()).contains("You signed in with a one-time secret.");
        Reply chosen = person.get("/account/password").submit("/account/password", Map.of("present", secret, "chosen", "a quiet lake in June"));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(person.get("/account").text()).contains("Ada Weber", "coordinator");
        assertThat(pages.administrator.get(pages.page).text()).contains("Chosen by the person");
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
        Reply refused = pages.add(Map.of(field, typed == null ? "" : typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.page().select("input[name=role-COORDINATOR]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_user_name_of_3_and_of_100_characters_is_accepted_and_one_of_101_is_not() {
        assertThat(pages.add(Map.of("userName", "z" + pages.site.number())).status()).isEqualTo(201);
        assertThat(pages.add(Map.of("userName", pages.ada + "x".repeat(100 - pages.ada.length()))).status()).isEqualTo(201);
        assertThat(pages.add(Map.of("userName", pages.ada + "x".repeat(101 - pages.ada.length()))).status()).isEqualTo(422);
    }

    @Test
    void a_user_name_is_never_given_to_another_person_even_after_deactivation() {
        pages.add(Map.of());
        pages.press("deactivate");

        Reply refused = pages.add(Map.of("fullName", "Ada Wagner"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("The user name \"" + pages.ada
                + "\" was given already. It stays with that person for ever, so choose another one.");
        assertThat(pages.administrator.get(pages.page).text()).contains("Ada Weber", "Deactivated");
    }

    @Test
    void a_person_is_renamed() {
        pages.add(Map.of());

        assertThat(pages.administrator.get(pages.page + "/name").submit(pages.page + "/name", Map.of("fullName", "")).problems()).containsExactly("Enter the full name.");
        assertThat(pages.administrator.get(pages.page + "/name").submit(pages.page + "/name", Map.of("fullName", "Ada Wagner")).location()).isEqualTo(pages.page);

        assertThat(pages.administrator.get(pages.page).page().select("h1").text()).isEqualTo("Ada Wagner");
    }

    @Test
    @Tag("EL-1")
    void a_rename_from_an_older_page_shows_both_and_overwrites_nothing() {
        pages.add(Map.of());
        Reply older = pages.administrator.get(pages.page + "/name");
        pages.administrator.get(pages.page + "/name").submit(pages.page + "/name", Map.of("fullName", "Saved First"));

        Reply conflict = older.submit(pages.page + "/name", Map.of("fullName", "Typed Later"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Full name Saved meanwhile Saved First You typed Typed Later");
        assertThat(pages.administrator.get(pages.page).text()).contains("Saved First").doesNotContain("Typed Later");
        assertThat(conflict.submit(pages.page + "/name", Map.of()).status()).isEqualTo(303);
        assertThat(pages.administrator.get(pages.page).text()).contains("Typed Later");
    }

    @Test
    @Tag("AT-1")
    void the_history_of_a_person_tells_every_change_in_words_the_newest_first() {
        pages.add(Map.of());
        pages.site.portal().clock().forward(Duration.ofSeconds(1));
        pages.press("deactivate");

        List<String> rows = pages.administrator.get(pages.page + "/history").page().select("tbody tr").eachText();

        assertThat(rows.get(0)).endsWith("Example administrator " + pages.site.number() + " administrator active true false");
        assertThat(rows).anyMatch(row -> row.endsWith("role given coordinator at site " + pages.site.number()))
                .anyMatch(row -> row.endsWith("full name Ada Weber"))
                .anyMatch(row -> row.endsWith("password hash (not shown)"));
    }

    @Test
    void the_list_shows_roles_state_and_last_sign_in_and_is_searched_by_a_part_of_the_name() {
        pages.add(Map.of("fullName", "Ådå " + pages.site.number() + " 100%_Weber"));

        assertThat(found(pages.ada)).containsExactly("Ådå " + pages.site.number() + " 100%_Weber " + pages.ada + " coordinator at site " + pages.site.number() + " Active never");
        assertThat(found("ådå " + pages.site.number())).hasSize(1);
        assertThat(found("100%_weber")).isNotEmpty();
        assertThat(found("ada_" + pages.site.number())).isEmpty();
        assertThat(found("%" + pages.site.number())).isEmpty();
        assertThat(found("nobody has this name")).isEmpty();
        assertThat(pages.administrator.get("/people?find=%00" + pages.ada).page().select("tbody tr")).hasSize(1);

        pages.site.signedIn(Role.SPONSOR);
        assertThat(found(pages.site.userName(Role.SPONSOR)).get(0)).contains("sponsor for the study Active").doesNotContain("never");
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_opens_the_pages_of_people(Role role) {
        pages.add(Map.of());
        Visitor visitor = pages.site.signedIn(role);

        for (String path : new String[] {"/people", "/people/new", pages.page, pages.page + "/name", pages.page + "/roles", pages.page + "/history", "/people/none"}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_acts_on_people_or_sites(Role role) {
        pages.add(Map.of());
        Visitor visitor = pages.site.signedIn(role);
        String csrf = visitor.get("/account").page().select("input[name=csrf]").val();

        for (String path : new String[] {"/people/new", pages.page + "/name", pages.page + "/roles", pages.page + "/roles/1/take", pages.page + "/deactivate",
                pages.page + "/reactivate", pages.page + "/reset", pages.page + "/end-sessions", "/sites/new", "/sites/" + pages.site.number()}) {
            Reply refused = visitor.post(path, Map.of("csrf", csrf, "once", "x".repeat(32), "version", "1"));
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.text()).contains("Your role does not open this page");
        }
    }

    @Test
    void a_person_who_is_not_there_is_not_found() {
        for (String path : new String[] {"", "/name", "/roles", "/history"}) {
            assertThat(pages.administrator.get("/people/nobody.here" + path).status()).isEqualTo(404);
        }
    }

    private List<String> found(String text) {
        return pages.administrator.get("/people?find=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .page().select("tbody tr").eachText();
    }
}
