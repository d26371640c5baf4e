package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plateau.testing.Example;
import plateau.testing.Reply;

@Tag("persistence")
class PersonRolesTest {

    private final PeoplePages pages = new PeoplePages();

    @Test
    void a_person_gets_several_roles_at_several_sites_and_uses_them() {
        Example other = Example.site();
        String secret = PeoplePages.secretOn(pages.add(Map.of("role-MONITOR", "yes", "place-" + other.number(), "yes")));

        assertThat(pages.roles()).containsExactly("coordinator Site " + pages.site.number() + " Take away coordinator, Site " + pages.site.number(),
                "coordinator Site " + other.number() + " Take away coordinator, Site " + other.number(),
                "monitor Site " + pages.site.number() + " Take away monitor, Site " + pages.site.number(),
                "monitor Site " + other.number() + " Take away monitor, Site " + other.number());
        assertThat(secret).hasSize(32);
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
        Map<String, String> fields = new HashMap<>(Map.of("userName", pages.ada, "fullName", "Ada Weber"));
        for (String box : ((roles == null ? "" : roles) + " " + (places == null ? "" : places)).trim().split(" ")) {
            fields.put(box.equals("place") ? "place-" + pages.site.number() : box, "yes");
        }

        Reply refused = pages.administrator.get("/people/new").submit("/people/new", fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(pages.administrator.get(pages.page).status()).isEqualTo(404);
    }

    @Test
    void a_role_held_already_is_not_given_twice() {
        pages.add(Map.of());

        Reply refused = pages.administrator.get(pages.page + "/roles")
                .submit(pages.page + "/roles", Map.of("role-COORDINATOR", "yes", "place-" + pages.site.number(), "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Ada Weber holds this role there already.");
    }

    @Test
    void a_coordinator_is_not_made_administrator_as_well() {
        pages.add(Map.of());

        Reply refused = pages.administrator.get(pages.page + "/roles").submit(pages.page + "/roles", Map.of("role-ADMINISTRATOR", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems().get(0)).startsWith("An administrator enters no clinical data");
        assertThat(pages.roles()).hasSize(1);
    }

    @Test
    @Tag("EL-1")
    void roles_ticked_on_an_older_page_stay_ticked_and_are_not_given() {
        pages.add(Map.of());
        Reply older = pages.administrator.get(pages.page + "/roles");
        pages.administrator.get(pages.page + "/name").submit(pages.page + "/name", Map.of("fullName", "Saved First"));

        Reply conflict = older.submit(pages.page + "/roles", Map.of("role-MONITOR", "yes", "place-study", "yes"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("input[name=role-MONITOR]").hasAttr("checked")).isTrue();
        assertThat(pages.roles()).hasSize(1);
        assertThat(conflict.submit(pages.page + "/roles", Map.of()).status()).isEqualTo(303);
        assertThat(pages.roles()).hasSize(2);
    }
}
