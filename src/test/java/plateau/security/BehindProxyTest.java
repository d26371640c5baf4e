package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plateau.security.Wire.Answer;
import plateau.testing.PortalProcess;

/** The portal at https://plateau.example.org/portal, behind a proxy that passes requests on from 127.0.0.2. */
class BehindProxyTest {

    private static final String ORIGIN = "https://plateau.example.org";
    private static final int PORT = PortalProcess.freePort();
    private static final List<Integer> REFUSED = List.of(302, 303, 400, 401, 404);

    @TempDir
    private static Path folder;
    private static PortalProcess portal;

    private final Wire proxy = new Wire(PORT, "127.0.0.2");
    private final Wire stranger = new Wire(PORT, "127.0.0.1");

    @BeforeAll
    static void start() {
        portal = PortalProcess.attempt(Map.of("PLATEAU_SERVER_PORT", String.valueOf(PORT), "PLATEAU_SERVER_PROXY", "127.0.0.2",
                "PLATEAU_SERVER_PUBLIC_ADDRESS", ORIGIN + "/portal"), "--data", folder.resolve("data").toString());
        assertThat(portal.isRunning()).as(portal.output()).isTrue();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @TestFactory
    @Tag("SH-1")
    @Tag("SH-6")
    Stream<DynamicTest> a_stranger_gets_no_protected_page_below_a_path_either() {
        return Route.with("GET").stream().filter(route -> !route.isOpen()).map(Route::example).distinct().map(path -> DynamicTest.dynamicTest(path, () ->
                assertThat(Stream.of(TwistedAddress.of(path).map(twisted -> "/portal" + twisted), Stream.of("/x/../portal" + path, "/portal/../portal" + path,
                        "/portal;x" + path, "//portal" + path, "/PORTAL" + path, path)).flatMap(all -> all))
                        .allSatisfy(twisted -> assertThat(proxy.get(twisted).status()).as(twisted).isIn(REFUSED))));
    }

    @Test
    @Tag("SH-6")
    void links_forms_and_redirects_stay_below_the_path() {
        assertThat(proxy.get("/portal/account").header("Location")).isEqualTo("/portal/sign-in?next=%2Faccount");
        assertThat(proxy.get("/portal/sign-in").body()).contains("href=\"/portal/static/plateau.css\"").contains("action=\"/portal/sign-in\"");
        assertThat(proxy.get("/portal/account;x").body()).contains("href=\"/portal/static/plateau.css\"");
        assertThat(proxy.get("/portal/static/plateau.css").status()).isEqualTo(200);
    }

    @Test
    @Tag("SE-6")
    void the_cookie_is_bound_to_this_host_and_to_https() {
        assertThat(proxy.get("/portal/sign-in").header("Set-Cookie"))
                .matches("__Host-plateau=[A-Za-z0-9_-]{32}; Path=/; Secure; HttpOnly; SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    @Tag("CS-4")
    void https_is_asked_for_a_year_on_every_answer() {
        assertThat(List.of("/portal/sign-in", "/portal/account", "/portal/nothing", "/portal/account;x", "/portal/static/plateau.css", "/nothing"))
                .allSatisfy(path -> assertThat(proxy.get(path).all("Strict-Transport-Security")).as(path).containsExactly("max-age=31536000; includeSubDomains"));
    }

    @Test
    @Tag("CS-1")
    void a_form_is_accepted_from_the_public_address_only() {
        assertThat(signIn("ada", Map.of("Origin", ORIGIN)).status()).isEqualTo(422);
        assertThat(signIn("ada", Map.of("Origin", "http://plateau.example.org")).status()).isEqualTo(403);
        assertThat(signIn("ada", Map.of("Origin", "http://127.0.0.1:" + PORT)).status()).isEqualTo(403);
    }

    @Test
    @Tag("CS-6")
    void a_redirect_after_a_form_leads_to_the_public_address() {
        Matcher secret = Pattern.compile("one-time secret.*\\R *(\\S+)").matcher(portal.output());
        assertThat(secret.find()).isTrue();

        Answer answer = signIn("admin", secret.group(1), Map.of("Origin", ORIGIN));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(ORIGIN + "/portal/");
    }

    @Test
    @Tag("JT-2")
    @Tag("AU-3")
    void a_sender_cannot_write_itself_another_address() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("eve", Map.of("X-Forwarded-For", "10.1.1." + i + ", 192.0.2.7")).status()).isEqualTo(422);
        }

        assertThat(signIn("eve", Map.of("X-Forwarded-For", "10.1.1.77, 192.0.2.7")).status()).isEqualTo(429);
        assertThat(signIn("eve", Map.of("X-Forwarded-For", "192.0.2.8")).status()).isEqualTo(422);
    }

    @Test
    @Tag("JT-2")
    void who_comes_past_the_proxy_is_not_taken_for_it() {
        Answer answer = stranger.get("/portal/sign-in", "X-Forwarded-For: 192.0.2.9", "X-Forwarded-Proto: https", "X-Forwarded-Host: evil.example", "Forwarded: proto=https;host=evil.example");

        assertThat(answer.all("Strict-Transport-Security")).isEmpty();
        assertThat(answer.body()).doesNotContain("evil.example");
        assertThat(stranger.get("/portal/health/live").status()).isEqualTo(200);
    }

    @Test
    void a_second_portal_on_the_same_data_folder_is_told_so() throws IOException {
        try (PortalProcess second = PortalProcess.attempt(Map.of("PLATEAU_SERVER_PORT", "0"), "--data", folder.resolve("data").toString())) {
            assertThat(second.exitCode()).isEqualTo(78);
            assertThat(second.output()).contains("Data folder " + folder.resolve("data") + ": is in use by another portal. Stop that one");
        }
    }

    @Test
    void a_second_portal_on_the_same_port_is_told_so_and_leaves_no_data() {
        try (PortalProcess second = PortalProcess.attempt(Map.of("PLATEAU_SERVER_PORT", String.valueOf(PORT)), "--data", folder.resolve("other").toString())) {
            assertThat(second.exitCode()).isEqualTo(78);
            assertThat(second.output()).contains("environment variable PLATEAU_SERVER_PORT: port " + PORT + " of 127.0.0.1 cannot be opened.");
            assertThat(folder.resolve("other")).doesNotExist();
        }
    }

    private Answer signIn(String name, Map<String, String> headers) {
        return signIn(name, "wrong", headers);
    }

    private Answer signIn(String name, String password, Map<String, String> headers) {
        Answer form = proxy.get("/portal/sign-in");
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(csrf.find()).isTrue();
        String body = "csrf=" + csrf.group(1) + "&name=" + name + "&password=" + password + "&next=";
        StringBuilder head = new StringBuilder("POST /portal/sign-in HTTP/1.1\r\nHost: backend:" + PORT + "\r\nConnection: close\r\nCookie: " + form.header("Set-Cookie").split(";")[0]
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n");
        headers.forEach((header, value) -> head.append(header).append(": ").append(value).append("\r\n"));
        return proxy.send((head + "\r\n" + body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
