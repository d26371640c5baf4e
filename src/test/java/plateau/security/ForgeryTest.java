package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

/** A form that another site, another session or nobody's page sends does nothing. */
@Tag("CS-1")
class ForgeryTest {

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();
    private final Visitor beforeSignIn = portal.visitor();
    private final String tokenBefore = token(beforeSignIn.get("/sign-in"));
    private final Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
    private final String token = token(administrator.get("/account/password"));
    private final String tokenOfAnother = token(site.signedIn(Role.COORDINATOR).get("/account/password"));

    @TestFactory
    Stream<DynamicTest> a_forged_form_is_refused_and_changes_nothing() {
        return Route.with("POST").stream().filter(route -> !route.isForPrograms()).map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            Map<String, String> before = Stored.everything();

            assertThat(forgeries(route.example())).allSatisfy((how, reply) -> {
                assertThat(reply.status()).as(how).isEqualTo(403);
                assertThat(reply.text()).as(how).contains("This form is out of date");
            });
            assertThat(Stored.everything()).isEqualTo(before);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_session_calls_nothing_that_is_for_programs() {
        return Route.all().stream().filter(Route::isForPrograms).map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            Map<String, String> before = Stored.everything();

            assertThat(route.verb().equals("GET") ? Map.of("from a page", administrator.get(route.example())) : forgeries(route.example()))
                    .allSatisfy((how, reply) -> assertThat(reply.status()).as(how).isEqualTo(401));
            assertThat(Stored.everything()).isEqualTo(before);
        }));
    }

    @Test
    void the_token_from_before_signing_in_is_worth_nothing_afterwards() {
        site.signedIn(Role.COORDINATOR);
        beforeSignIn.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);

        assertThat(post(beforeSignIn, "/account/password", tokenBefore).status()).isEqualTo(403);
    }

    @Test
    void every_page_has_a_token_of_its_own_and_each_of_them_is_good() {
        String second = token(administrator.get("/account/password"));

        assertThat(second).isNotEqualTo(token);
        assertThat(post(administrator, "/account/password", token).status()).isEqualTo(422);
        assertThat(post(administrator, "/account/password", second).status()).isEqualTo(422);
    }

    @Test
    void the_own_origin_is_accepted() {
        String origin = portal.address().toString();

        assertThat(post(administrator, "/account/password", token, "Origin", origin, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(422);
        assertThat(post(administrator, "/account/password", token, "Sec-Fetch-Site", "none").status()).isEqualTo(422);
    }

    @Test
    void a_token_cut_or_changed_is_refused() {
        assertThat(List.of(token.substring(1), token + "A", token.substring(0, token.indexOf('.') + 1), ".", token.replace('.', '!'), ""))
                .allSatisfy(wrong -> assertThat(post(administrator, "/account/password", wrong).status()).as(wrong).isEqualTo(403));
    }

    private Map<String, Reply> forgeries(String path) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        replies.put("no token", post(administrator, path, ""));
        replies.put("the token of another session", post(administrator, path, tokenOfAnother));
        replies.put("the token of a visitor", post(administrator, path, tokenBefore));
        replies.put("from another site", post(administrator, path, token, "Origin", "https://evil.example"));
        replies.put("from nowhere", post(administrator, path, token, "Origin", "null"));
        replies.put("from the port beside", post(administrator, path, token, "Origin", "http://localhost:1"));
        replies.put("as the browser says, from another site", post(administrator, path, token, "Sec-Fetch-Site", "cross-site"));
        replies.put("as the browser says, from a sister site", post(administrator, path, token, "Sec-Fetch-Site", "same-site"));
        return replies;
    }

    private static Reply post(Visitor visitor, String path, String csrf, String... headers) {
        return visitor.post(path, Map.of("csrf", csrf, "once", "a-token-that-nobody-used-before", "name", "nobody", "password", "x"), headers);
    }

    private static String token(Reply reply) {
        Element field = reply.page().selectFirst("main [name=csrf]");
        return field.val();
    }
}
