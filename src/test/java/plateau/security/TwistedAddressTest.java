package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.security.Wire.Answer;
import plateau.testing.Example;
import plateau.testing.TestPortal;

class TwistedAddressTest {

    private static final List<Integer> REFUSED = List.of(302, 303, 400, 401, 404);

    private final TestPortal portal = TestPortal.running();
    private final Wire wire = new Wire(portal.address().getPort());

    @TestFactory
    @Tag("SH-1")
    @Tag("SH-4")
    @Tag("SH-5")
    Stream<DynamicTest> a_stranger_gets_no_protected_page_however_its_address_is_written() {
        return Route.with("GET").stream().filter(route -> !route.isOpen()).map(Route::example).distinct().map(path -> DynamicTest.dynamicTest(path, () ->
                assertThat(TwistedAddress.of(path)).allSatisfy(twisted -> assertThat(wire.get(twisted).status()).as(twisted).isIn(REFUSED))));
    }

    @ParameterizedTest
    @Tag("SH-2")
    @ValueSource(strings = {"/account;x=y", "/account%3b", "/sign-in;jsessionid=1", "/static/plateau.css;.html", "/account/%2e%2e/x", "/a/../account", "/account/./x", "/acc%0aount", "/acc\uff0fount"})
    void twisted_addresses_are_refused_before_anything_else_looks_at_them(String address) {
        assertThat(wire.get(address).status()).isEqualTo(400);
    }

    @Test
    @Tag("SH-3")
    void the_page_of_an_error_shows_nothing_of_who_is_signed_in() {
        Example site = Example.site();
        String cookie = site.signedIn(Role.COORDINATOR).cookies().getCookieStore().getCookies().get(0).toString();

        Answer error = wire.get("/account;x=y", "Cookie: " + cookie);

        assertThat(error.status()).isEqualTo(400);
        assertThat(error.body()).contains("could not be read").doesNotContain("Example coordinator");
    }

    @Test
    @Tag("SH-3")
    void nobody_reaches_the_error_page_by_its_address() {
        assertThat(wire.get("/error").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("SH-5")
    @ValueSource(strings = {"/SIGN-IN", "/Static/plateau.css", "/HEALTH/live", "/STATIC/../account"})
    void an_open_address_in_other_letters_opens_nothing(String address) {
        assertThat(wire.get(address).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @Tag("SH-7")
    @ValueSource(strings = {"AAAA", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "deleteMe", ""})
    void a_remember_me_cookie_is_not_even_read(String value) {
        Answer answer = wire.get("/account", "Cookie: rememberMe=" + value);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.all("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.2"})
    @Tag("JT-2")
    void the_portal_answers_under_its_own_name_only(String host) {
        assertThat(wire.get("/sign-in", "Host: " + host).status()).isEqualTo(404);
        assertThat(wire.get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    void the_example_of_a_route_is_an_address() {
        assertThat(Route.all()).extracting(Route::example).allMatch(path -> path.matches("/[a-z0-9/.-]*"));
    }
}
