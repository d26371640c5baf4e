package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.access.Role;
import plateau.security.Wire.Answer;
import plateau.testing.Example;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

/** The headers of every answer, whoever gives it: a door, the outer wall, the container or the server. */
class HeaderTest {

    static final Map<String, String> EVERYWHERE = Map.of(
            "content-security-policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
            "x-content-type-options", "nosniff",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final List<String> NOWHERE = List.of("server", "x-powered-by", "via", "access-control-allow-origin", "access-control-allow-credentials");
    private static final String FOREIGN = "Origin: https://evil.example";

    private static final Example SITE = Example.site();
    private static final Visitor COORDINATOR = SITE.signedIn(Role.COORDINATOR);
    private static final Wire WIRE = new Wire(TestPortal.running().address().getPort());

    /** An answer, and the status that the request was made to get. */
    record Case(String what, int status, Answer answer) {

        @Override
        public String toString() {
            return status + " " + what;
        }
    }

    static Stream<Case> answers() {
        return Stream.concat(answersToBrowsers(), answersToPrograms());
    }

    private static Stream<Case> answersToPrograms() {
        String api = "/api/recommendation";
        String program = "Authorization: " + SITE.program(Role.SPONSOR).authorization();
        String json = "Content-Type: application/json";
        return Stream.of(
                ask(200, "GET", "/api/openapi.json", program), ask(400, "POST", api, program, json, "Content-Length: 0"),
                ask(401, "POST", api, json), ask(401, "GET", api), ask(404, "GET", "/api/nothing", program), ask(405, "GET", api, program),
                ask(405, "OPTIONS", api, program), ask(405, "PUT", api, program), ask(406, "POST", api, program, json, "Accept: text/html"), ask(415, "POST", api, program, "Content-Length: 0"));
    }

    private static Stream<Case> answersToBrowsers() {
        String cookie = "Cookie: " + COORDINATOR.cookies().getCookieStore().getCookies().get(0);
        String form = "Content-Type: application/x-www-form-urlencoded";
        return Stream.of(
                ask(200, "GET", "/sign-in"), ask(200, "HEAD", "/sign-in"), ask(200, "GET", "/account", cookie), ask(200, "GET", "/health/live"),
                ask(200, "GET", "/static/plateau.css"), ask(200, "GET", "/static/plateau.js"), ask(200, "GET", "/static/favicon.svg"),
                ask(303, "GET", "/account"), ask(303, "GET", "/", cookie), ask(303, "POST", "/account/password", form),
                ask(400, "GET", "/account;x"), ask(400, "GET", "/%2e/account"), ask(400, "GET", "/account%00"), ask(400, "GET", "/account", "Host:"),
                ask(403, "GET", "/people", cookie), ask(403, "POST", "/sign-in", form), ask(405, "OPTIONS", "/account", cookie), ask(405, "TRACE", "/static/plateau.css"),
                ask(404, "GET", "/nothing", cookie), ask(404, "GET", "/static/nothing.css"), ask(404, "GET", "/static/"), ask(404, "GET", "/sign-in", "Host: evil.example"),
                ask(405, "PUT", "/sign-in"), ask(405, "DELETE", "/static/plateau.css"), ask(400, "GET", "/health/live", "Accept: image/"),
                ask(413, "POST", "/sign-in", form, "Content-Length: " + (6 * 1024 * 1024 + 1)),
                ask(414, "GET", "/sign-in?" + "a".repeat(20_000)), ask(415, "POST", "/account/password", cookie, "Content-Type: text/xml", "Content-Length: 0"),
                ask(431, "GET", "/sign-in", "X-Long: " + "a".repeat(20_000)));
    }

    static Stream<Case> pages() {
        String cookie = "Cookie: " + SITE.signedIn(Role.INVESTIGATOR).cookies().getCookieStore().getCookies().get(0);
        return Route.all().stream().flatMap(route -> IntStream.of(0, 1).mapToObj(signedIn -> new Case(route + (signedIn == 1 ? " signed in" : ""), 0,
                signedIn == 1 ? WIRE.request(route.verb(), route.example(), cookie, FOREIGN) : WIRE.request(route.verb(), route.example(), FOREIGN))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @Tag("CS-3")
    @Tag("CS-4")
    @Tag("CS-5")
    void every_kind_of_answer_is_protected(Case one) {
        assertThat(one.answer().status()).isEqualTo(one.status());
        assertProtected(one.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Tag("CS-3")
    @Tag("CS-4")
    @Tag("CS-5")
    void every_route_is_protected(Case one) {
        assertProtected(one.answer());
    }

    @Test
    @Tag("CS-3")
    void the_policy_lets_nothing_unsafe_through() {
        assertThat(EVERYWHERE.get("content-security-policy")).doesNotContain("unsafe").doesNotContain("*").contains("default-src 'none'");
    }

    @Test
    @Tag("CS-4")
    @Tag("SE-7")
    void what_everybody_gets_may_be_kept_and_nothing_else() {
        assertThat(answers().filter(one -> one.answer().status() == 200)).allSatisfy(one ->
                assertThat(one.answer().header("Cache-Control")).as(one.toString()).isEqualTo(one.what().contains("/static/") ? "public, max-age=3600" : "no-store"));
        assertThat(answers().filter(one -> one.answer().status() >= 300)).allSatisfy(one ->
                assertThat(one.answer().header("Cache-Control")).as(one.toString()).isEqualTo("no-store"));
    }

    private static Case ask(int status, String verb, String path, String... headers) {
        return new Case(verb + " " + path.substring(0, Math.min(path.length(), 40)), status, WIRE.request(verb, path, headers));
    }

    private static void assertProtected(Answer answer) {
        Map<String, List<String>> headers = answer.headers().stream().collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(':')).toLowerCase()));
        EVERYWHERE.forEach((name, value) -> assertThat(answer.all(name)).as(name).containsExactly(value));
        assertThat(headers).doesNotContainKeys(NOWHERE.toArray(String[]::new));
        assertThat(answer.all("Cache-Control")).hasSize(1);
        if (!answer.body().isEmpty()) {
            // JSON is UTF-8 and has no charset to tell
            assertThat(answer.header("Content-Type")).matches("(?i).*charset=utf-8|application/((problem\\+)?json|pdf)");
        }
    }
}
