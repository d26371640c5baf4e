package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.access.StoredHash;
import plateau.security.Wire.Answer;
import plateau.testing.Example;
import plateau.testing.Program;
import plateau.testing.Reply;
import plateau.testing.TestPortal;

/** Programs prove in whose name they call by a password with each request, as well guarded as the sign-in page is. */
@Tag("AU-8")
@Tag("persistence")
class ProgramTest {

    private static final int MIB = 1024 * 1024;
    private static final String JSON = "Content-Type: application/json";
    private static final String QUESTION = "{\"protocol\": \"hetrombopag-itp\", \"asOf\": \"2026-03-30\"}";
    private static final String HERE = "127.0.0.41";
    private static final String ELSEWHERE = "127.0.0.42";

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();
    private final Program program = site.program(Role.COORDINATOR);
    private final String name = site.userName(Role.COORDINATOR);

    @AfterEach
    void let_the_next_test_start_afresh() {
        portal.clock().forward(Duration.ofMinutes(16));
    }

    @Test
    void the_right_password_is_enough_and_leaves_nothing_behind() {
        Map<String, String> before = Stored.everything();

        Reply reply = program.ask(QUESTION);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.headers()).doesNotContainKeys("set-cookie", "www-authenticate");
        assertThat(Stored.everything()).isEqualTo(before);
    }

    @Test
    void a_password_of_every_alphabet_is_understood() {
        String password = "ein ruhiger Fluß: 河流 🌊";
        portal.inside(() -> portal.bean(StoredHash.class).quicken(name, password));

        assertThat(ask(HERE, Program.basic(name, password)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Basic bm9ib2R5", "Basic /w==", "Basic AAAA", "Basic bm9ib2R5AA==:", "Bearer x", "Basic bm9ib2R5OngAeA=="})
    void what_is_no_name_and_password_is_refused(String authorization) {
        Answer answer = ask(HERE, authorization);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Plateau\", charset=\"UTF-8\"");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    @Tag("AU-4")
    void unknown_name_wrong_password_closed_account_and_unchanged_secret_get_the_same_answer() {
        Answer unknown = ask(HERE, Program.basic("nobody" + site.number(), "wrong"));
        Answer wrong = ask(HERE, Program.basic(name, "wrong"));
        String secret = resetSecret();
        Answer toBeChanged = ask(HERE, Program.basic(name, secret));
        site.signedIn(Role.ADMINISTRATOR).get("/people/" + name).submit("/people/" + name + "/deactivate", Map.of());
        Answer closed = ask(HERE, Program.basic(name, secret));

        assertThat(unknown.status()).isEqualTo(401);
        assertThat(List.of(wrong, toBeChanged, closed)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(unknown.body());
        });
    }

    @Test
    @Tag("AU-3")
    void guessing_waits_and_the_sign_in_page_waits_with_it() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask(HERE, Program.basic(name, "wrong")).status()).isEqualTo(401);
        }

        Answer sixth = ask(HERE, Program.basic(name, Example.PASSWORD));

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isEqualTo("6");
        assertThat(sixth.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(ask(ELSEWHERE, Program.basic(name, Example.PASSWORD)).status()).isEqualTo(200);
        portal.clock().forward(Duration.ofSeconds(5));
        assertThat(ask(HERE, Program.basic(name, Example.PASSWORD)).status()).isEqualTo(200);
    }

    @Test
    void a_session_opens_nothing_for_programs_and_a_password_no_page() {
        String cookie = "Cookie: " + site.signedIn(Role.COORDINATOR).cookies().getCookieStore().getCookies().get(0);
        String authorization = "Authorization: " + program.authorization();

        assertThat(wire(HERE).request("POST", Program.RECOMMENDATION, cookie, JSON, "Content-Length: 0").status()).isEqualTo(401);
        assertThat(wire(HERE).get("/account", authorization).status()).isEqualTo(303);
        assertThat(wire(HERE).get("/account", authorization).header("Location")).contains("/sign-in");
        assertThat(wire(HERE).get("/API/openapi.json", cookie).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET|405", "HEAD|405", "OPTIONS|405", "PUT|405", "DELETE|405", "PATCH|405", "TRACE|405"})
    void it_is_asked_by_post_only(String verb, int status) {
        assertThat(wire(HERE).request(verb, Program.RECOMMENDATION, "Authorization: " + program.authorization()).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=iso-8859-1", "application/xml", "application/*",
            "*/*", "json", "application/json, text/html", "application/json;", ";", "multipart/form-data; boundary=x", "application/problem+json"})
    void only_json_is_read(String contentType) {
        Reply reply = program.post(QUESTION.getBytes(StandardCharsets.UTF_8), "Content-Type", contentType);

        assertThat(reply.status()).as(reply.body()).isEqualTo(contentType.equals("application/json;") ? 200 : 415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"application/json|200", "*/*|200", "application/*;q=0.1|200", "text/html, application/json;q=0.5|200",
            "APPLICATION/JSON|200", "text/html|406", "application/xml|406", "application/json;q=0|406", "application/problem+json|406",
            "json|406", "a/b/c|406", ";;;|406", "application/json;q=high|406", "text|406"})
    void the_answer_is_json_or_none(String accept, int status) {
        Reply reply = program.post(QUESTION.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json; charset=UTF-8", "Accept", accept);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo(status == 200 ? "application/json" : "application/problem+json");
    }

    @Test
    @Tag("JE-1")
    void a_mebibyte_is_read_and_a_byte_more_is_not() {
        byte[] most = (QUESTION + " ".repeat(MIB - QUESTION.length())).getBytes(StandardCharsets.UTF_8);

        assertThat(program.post(most, "Content-Type", "application/json").status()).isEqualTo(200);
        assertThat(program.post(Arrays.copyOf(most, MIB + 1), "Content-Type", "application/json").status()).isEqualTo(413);
        assertThat(program.post(Arrays.copyOf(most, 5 * MIB), "Content-Type", "application/json").status()).isEqualTo(413);
    }

    @Test
    @Tag("JE-1")
    void a_mebibyte_in_chunks_is_refused_once_it_is_too_much() {
        String head = "POST " + Program.RECOMMENDATION + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " + program.authorization()
                + "\r\n" + JSON + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        byte[] chunk = ("100000\r\n" + " ".repeat(MIB) + "\r\n").getBytes(StandardCharsets.US_ASCII);

        Answer answer = wire(HERE).send(head.getBytes(StandardCharsets.US_ASCII), chunk, chunk, "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void what_breaks_off_is_refused() {
        String head = "POST " + Program.RECOMMENDATION + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " + program.authorization() + "\r\n" + JSON;

        assertThat(wire(HERE).send((head + "\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n").getBytes(StandardCharsets.US_ASCII)).status()).isEqualTo(400);
        assertThat(wire(HERE).send((head + "\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}").getBytes(StandardCharsets.US_ASCII)).status()).isIn(400, 415);
    }

    @Test
    void a_twisted_address_is_refused_as_a_program_reads_it() {
        Answer answer = wire(HERE).get("/api/recommendation;x", "Authorization: " + program.authorization());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private String resetSecret() {
        String page = "/people/" + name;
        Reply reset = site.signedIn(Role.ADMINISTRATOR).get(page).submit(page + "/reset", Map.of());
        return reset.page().select("code.secret").text();
    }

    private Answer ask(String address, String authorization) {
        return wire(address).send(("POST " + Program.RECOMMENDATION + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " + authorization
                + "\r\n" + JSON + "\r\nContent-Length: " + QUESTION.length() + "\r\n\r\n" + QUESTION).getBytes(StandardCharsets.UTF_8));
    }

    private Wire wire(String address) {
        return new Wire(portal.address().getPort(), address);
    }
}
