package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** What an administrator does with the pages of people, with Ada Weber as the person to add. */
final class PeoplePages {

    final Example site = Example.site();
    final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    final String ada = "ada" + site.number();
    final String page = "/people/" + ada;

    Reply add(Map<String, String> typed) {
        return administrator.get("/people/new").submit("/people/new", filled(typed));
    }

    Map<String, String> filled(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("userName", ada, "fullName", "Ada Weber",
                "role-COORDINATOR", "yes", "place-" + site.number(), "yes"));
        fields.putAll(typed);
        return fields;
    }

    Reply press(String act) {
        return press(ada, act);
    }

    Reply press(String userName, String act) {
        return administrator.get("/people/" + userName).submit("/people/" + userName + "/" + act, Map.of());
    }

    List<Visitor> twoBrowsers() {
        return List.of(site.portal().visitor().signIn(site.userName(Role.COORDINATOR), Example.PASSWORD),
                site.portal().visitor().signIn(site.userName(Role.COORDINATOR), Example.PASSWORD));
    }

    void assertAllOut(List<Visitor> browsers) {
        assertThat(browsers).allSatisfy(browser -> assertThat(browser.get("/account").location()).startsWith("/sign-in"));
    }

    List<String> roles() {
        return administrator.get(page).page().select("tbody tr").eachText();
    }

    /** A try to sign in, after which enough time passes for a failure not to slow the next one down. */
    Reply signIn(String name, String password) {
        Reply reply = site.portal().visitor().get("/sign-in").submit("/sign-in", Map.of("name", name, "password", password));
        site.portal().clock().forward(Duration.ofMinutes(16));
        return reply;
    }

    static String secretOn(Reply reply) {
        assertThat(reply.status()).isEqualTo(201);
        return reply.page().select("code.secret").text();
    }
}
