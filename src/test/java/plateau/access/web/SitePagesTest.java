package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.site.Sites;
import plateau.testing.Example;
import plateau.testing.ExampleData;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class SitePagesTest {

    private final Example site = Example.site();
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    private final String newNumber = Example.unusedNumber();
    private final String page = "/sites/" + site.number();

    @Test
    void an_administrator_adds_a_site_and_finds_it_in_the_list() {
        Reply added = add(Map.of());

        assertThat(added.status()).isEqualTo(303);
        assertThat(added.location()).isEqualTo("/sites");
        assertThat(row(newNumber)).isEqualTo(newNumber + " Ziekenhuis Utrecht Netherlands Europe/Amsterdam 24 Active");
    }

    @Test
    void a_new_site_numbers_its_first_subject_1() {
        add(Map.of());

        assertThat(site.portal().<Integer>inside(() -> site.portal().bean(ExampleData.class).nextScreening(newNumber))).isEqualTo(1);
    }

    @Test
    void a_number_that_another_site_has_is_refused_and_nothing_typed_is_lost() {
        Reply refused = add(Map.of("number", site.number()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Site " + site.number() + " is there already. Give this one another number.");
        assertThat(refused.page().select("input[name=name]").val()).isEqualTo("Ziekenhuis Utrecht");
        assertThat(refused.page().select("select[name=country] option[selected]").val()).isEqualTo("NL");
        assertThat(refused.page().title()).startsWith("Error: ");
    }

    @ParameterizedTest
    @Tag("IO-3")
    @CsvSource(delimiter = '|', textBlock = """
            number          |        | Enter the site number.
            number          | ABCDE  | Use 1 to 4 digits or capital letters, such as 01 or DE04.
            number          | a1     | Use 1 to 4 digits or capital letters, such as 01 or DE04.
            number          | 0/1    | Use 1 to 4 digits or capital letters, such as 01 or DE04.
            name            |        | Enter the name of the site.
            country         |        | Choose the country.
            country         | XX     | Choose the country.
            country         | nl     | Choose the country.
            timeZone        |        | Choose the time zone.
            timeZone        | UTC    | Choose the time zone.
            timeZone        | Mars/A | Choose the time zone.
            targetEnrolment |        | Enter how many subjects the site is to enrol.
            targetEnrolment | -1     | Use a whole number from 0 to 9999.
            targetEnrolment | 10000  | Use a whole number from 0 to 9999.
            targetEnrolment | 2.5    | Use a whole number, without a fraction.
            targetEnrolment | many   | "many" is not a plain number. Use digits and, if needed, a point, such as 38 or 7.5.
            active          |        | Say whether the site is active.
            active          | maybe  | Say whether the site is active.
            phone           | 12     | Use 3 to 40 digits, blanks and the signs + - ( ) . /, such as +49 30 23125 011.
            phone           | call   | Use 3 to 40 digits, blanks and the signs + - ( ) . /, such as +49 30 23125 011.
            """)
    void what_cannot_be_is_refused_beside_its_field(String field, String typed, String problem) {
        Reply refused = add(Map.of(field, typed == null ? "" : typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.page().select(".has-error .error-message")).hasSize(1);
        assertThat(row(newNumber)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9999"})
    void a_target_of_0_and_of_9999_is_accepted(String target) {
        assertThat(add(Map.of("targetEnrolment", target)).status()).isEqualTo(303);
    }

    @Test
    void a_name_of_200_characters_is_accepted_and_one_of_201_is_not() {
        assertThat(add(Map.of("name", "x".repeat(201))).problems()).containsExactly("Use at most 200 characters. You typed 201.");
        assertThat(add(Map.of("name", "x".repeat(200))).status()).isEqualTo(303);
    }

    @Test
    void a_site_is_changed_and_taken_out_of_screening() {
        Reply changed = administrator.get(page).submit(page, Map.of("name", "New name", "active", "no"));

        assertThat(changed.status()).isEqualTo(303);
        assertThat(row(site.number())).isEqualTo(site.number() + " New name Germany Europe/Berlin 20 Not active");
        boolean active = site.portal().inside(() -> site.portal().bean(Sites.class).numbered(site.number()).orElseThrow().isActive());
        assertThat(active).isFalse();
    }

    @Test
    void the_phone_of_a_site_is_noted_and_taken_away_again() {
        administrator.get(page).submit(page, Map.of("phone", "+49 30 23125 011"));
        assertThat(administrator.get(page).page().select("input[name=phone]").val()).isEqualTo("+49 30 23125 011");

        administrator.get(page).submit(page, Map.of("phone", ""));

        assertThat(administrator.get(page).page().select("input[name=phone]").val()).isEmpty();
        assertThat(administrator.get(page + "/history").text()).contains("phone", "+49 30 23125 011");
    }

    @Test
    void the_number_of_a_site_does_not_change_even_where_a_form_says_so() {
        assertThat(administrator.get(page).page().select("[name=number]")).isEmpty();

        administrator.get(page).submit(page, Map.of("number", newNumber, "id", "1", "name", "New name"));

        assertThat(row(newNumber)).isEmpty();
        assertThat(row(site.number())).contains("New name");
    }

    @Test
    @Tag("EL-1")
    void a_save_from_an_older_page_shows_both_and_overwrites_nothing() {
        Reply older = administrator.get(page);
        site.signedIn(Role.ADMINISTRATOR).get(page).submit(page, Map.of("name", "Saved first", "targetEnrolment", "30"));

        Reply conflict = older.submit(page, Map.of("name", "Typed later"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Example administrator " + site.number() + " saved it on", "Nothing of yours is saved yet",
                "Name Saved meanwhile Saved first You typed Typed later", "Target enrolment Saved meanwhile 30 You typed 20");
        assertThat(conflict.page().select("input[name=name]").val()).isEqualTo("Typed later");
        assertThat(row(site.number())).contains("Saved first");

        assertThat(conflict.submit(page, Map.of()).status()).isEqualTo(303);
        assertThat(row(site.number())).contains("Typed later");
    }

    @Test
    @Tag("AT-1")
    void the_history_of_a_site_says_who_changed_what_the_newest_first() {
        add(Map.of());
        site.daysLater(1);
        Visitor later = site.signedIn(Role.ADMINISTRATOR);
        later.get("/sites/" + newNumber).submit("/sites/" + newNumber, Map.of("targetEnrolment", "30"));

        Reply history = later.get(later.get("/sites/" + newNumber).page().select("main a:contains(History)").attr("href"));

        assertThat(history.page().select("tbody tr").first().text())
                .endsWith("Example administrator " + site.number() + " administrator target enrolment 24 30");
        assertThat(history.page().select("tbody tr").eachText()).anyMatch(text -> text.endsWith("country NL")).hasSize(7);
    }

    @Test
    void two_administrators_who_add_the_same_number_at_once_make_one_site() {
        Visitor other = site.signedIn(Role.ADMINISTRATOR);
        Reply form = administrator.get("/sites/new");
        Reply otherForm = other.get("/sites/new");
        List<CompletableFuture<Reply>> both = Stream.of(form, otherForm)
                .map(page -> CompletableFuture.supplyAsync(() -> page.submit("/sites/new", filled(Map.of())))).toList();

        assertThat(both.stream().map(reply -> reply.join().status())).containsExactlyInAnyOrder(303, 422);
    }

    @ParameterizedTest
    @Tag("AC-2")
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobody_else_opens_the_pages_of_sites(Role role) {
        Visitor visitor = site.signedIn(role);

        for (String path : new String[] {"/sites", "/sites/new", page, page + "/history", "/sites/none"}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_site_that_is_not_there_is_not_found() {
        assertThat(administrator.get("/sites/ZZZZ").status()).isEqualTo(404);
        assertThat(administrator.get("/sites/ZZZZ/history").status()).isEqualTo(404);
    }

    @Test
    @Tag("IO-1")
    void a_name_with_markup_is_shown_as_typed() {
        String name = "\"><svg onload=1>{{7*7}}${7*7}__${7*7}__::.x";
        administrator.get(page).submit(page, Map.of("name", name));

        assertThat(administrator.get(page).page().select("input[name=name]").val()).isEqualTo(name);
        assertThat(row(site.number())).contains(name);
        assertThat(administrator.get(page + "/history").text()).contains(name).doesNotContain("49}");
    }

    private Reply add(Map<String, String> typed) {
        return administrator.get("/sites/new").submit("/sites/new", filled(typed));
    }

    private Map<String, String> filled(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("number", newNumber, "name", "Ziekenhuis Utrecht", "country", "NL",
                "timeZone", "Europe/Amsterdam", "targetEnrolment", "24", "active", "yes"));
        fields.putAll(typed);
        return fields;
    }

    private String row(String number) {
        return administrator.get("/sites").page().select("tbody tr").eachText().stream()
                .filter(text -> text.startsWith(number + " ")).findFirst().orElse("");
    }
}
