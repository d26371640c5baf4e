package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** What is sent is read up to a limit, in one way, and never a reason to fail. */
class BodyTest {

    private static final int MIB = 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Example SITE = Example.site();
    private static final Visitor COORDINATOR = SITE.signedIn(Role.COORDINATOR);

    private final Visitor coordinator = signedIn();
    private final String cookie = coordinator.cookies().getCookieStore().getCookies().get(0).toString();
    private final String token = coordinator.get("/account/password").page().select("main [name=csrf]").val();
    private final Wire wire = new Wire(SITE.portal().address().getPort());

    @Test
    @Tag("JE-1")
    void six_mebibytes_and_a_byte_are_refused_by_their_announced_length() {
        assertThat(wire.request("POST", "/account/password", "Cookie: " + cookie, "Content-Type: " + FORM, "Content-Length: " + (6 * MIB + 1)).status()).isEqualTo(413);
    }

    @Test
    @Tag("JE-1")
    void six_mebibytes_in_chunks_are_refused_once_they_are_too_many() {
        byte[][] parts = new byte[8][];
        Arrays.fill(parts, 1, 8, chunk("x".repeat(MIB)));
        parts[0] = head("Transfer-Encoding: chunked");
        parts[1] = chunk("csrf=" + token + "&a=" + "x".repeat(MIB));

        Wire.Answer answer = wire.send(parts);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Too much was sent").contains("1 MB");
    }

    @Test
    @Tag("JE-1")
    void a_hundred_thousand_fields_are_refused() {
        String many = IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "=").collect(Collectors.joining("&"));

        assertThat(post(FORM, many).status()).isEqualTo(400);
        assertThat(post(FORM, "a=1&".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    @Tag("JE-1")
    void a_huge_header_a_huge_address_and_very_many_headers_are_refused() {
        assertThat(wire.get("/sign-in", "X-Long: " + "a".repeat(10 * MIB)).status()).isEqualTo(431);
        assertThat(wire.get("/sign-in?" + "a".repeat(MIB)).status()).isIn(414, 431);
        assertThat(wire.get("/sign-in", IntStream.range(0, 5000).mapToObj(i -> "X" + i + ": a").toArray(String[]::new)).status()).isEqualTo(431);
        assertThat(wire.get("/sign-in", "Cookie: " + "a=b; ".repeat(4000)).status()).isEqualTo(431);
    }

    @Test
    @Tag("JE-1")
    void a_body_that_ends_too_early_does_nothing() {
        assertThat(wire.send(head("Transfer-Encoding: chunked"), "zz\r\n".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @Tag("JE-2")
    @ValueSource(strings = {"text/xml", "application/xml", "application/json", "multipart/form-data; boundary=a", "text/plain", "application/octet-stream",
        "application/x-java-serialized-object", "application/x-www-form-urlencoded; charset=utf-16", "application/x-www-form-urlencoded; charset=nonsense"})
    void what_is_no_form_in_utf_8_is_refused(String type) {
        assertThat(post(type, "csrf=" + token).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @Tag("JE-2")
    @ValueSource(strings = {"/application.wadl", "/application.wadl/xsd0.xsd", "/account?_wadl", "/openapi.json"})
    void the_portal_describes_its_routes_to_nobody(String path) {
        assertThat(coordinator.get(path).body()).doesNotContainIgnoringCase("wadl").doesNotContain("openapi:");
        assertThat(SITE.portal().visitor().get(path).status()).isIn(303, 404);
    }

    @ParameterizedTest
    @Tag("JE-2")
    @ValueSource(strings = {"org.glassfish.jersey.jackson.JacksonFeature", "org.glassfish.jersey.jsonb.JsonBindingFeature",
        "org.glassfish.jersey.jaxb.internal.JaxbFeature", "org.glassfish.jersey.server.mvc.MvcFeature"})
    void readers_that_no_door_uses_are_not_there(String feature) {
        assertThat(feature).satisfies(name -> assertThat(isThere(name)).isFalse());
    }

    @ParameterizedTest
    @Tag("IO-9")
    @ValueSource(strings = {"present=a&present=b", "version=1&version=2", "once=a&once=a", "csrf=x", "dose=2.5&dose=7.5"})
    void a_field_that_comes_twice_is_refused(String fields) {
        Reply reply = post(FORM, "csrf=" + token + "&" + fields);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("gives a field more than once");
    }

    @ParameterizedTest
    @CsvSource({"present=%00, 400", "%00=a, 400", "present=%zz, 400", "present=%, 400", "present=%ff%fe, 403", "present=%ED%A0%80, 403", "&&&=&=, 403", "=, 403"})
    void what_is_not_encoded_as_forms_are_is_refused_and_not_a_fault(String fields, int status) {
        assertThat(post(FORM, "csrf=" + token + "&" + fields).status()).isEqualTo(status);
    }

    /** Another test may have let the session end by moving the clock. */
    private static Visitor signedIn() {
        return COORDINATOR.get("/account").status() == 200 ? COORDINATOR : SITE.signedIn(Role.COORDINATOR);
    }

    private Reply post(String type, String body) {
        return coordinator.send(coordinator.request("/account/password").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private byte[] head(String length) {
        return ("POST /account/password HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookie + "\r\nContent-Type: " + FORM + "\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chunk(String text) {
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
