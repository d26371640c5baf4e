package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plateau.testing.PortalProcess;

/** The portal with a keystore of its own, reached without any proxy. */
class HttpsTest {

    private static final String STORE_PASSWORD = "only for this test";
    private static final int PORT = PortalProcess.freePort();
    private static final URI PORTAL = URI.create("https://localhost:" + PORT);

    @TempDir
    private static Path folder;
    private static PortalProcess portal;
    private static SSLContext trusting;

    @BeforeAll
    static void start() throws Exception {
        Path keystore = folder.resolve("portal.p12");
        makeKey(keystore);
        trusting = trusting(keystore);
        portal = PortalProcess.attempt(Map.of("PLATEAU_SERVER_PORT", String.valueOf(PORT), "PLATEAU_SERVER_KEYSTORE", keystore.toString(),
                "PLATEAU_SERVER_KEYSTORE_PASSWORD", STORE_PASSWORD), "--data", folder.resolve("data").toString());
        assertThat(portal.isRunning()).as(portal.output()).isTrue();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    @Tag("SE-6")
    @Tag("CS-4")
    void signing_in_over_https_gives_a_cookie_for_this_host_and_https_only() throws Exception {
        HttpClient browser = HttpClient.newBuilder().sslContext(trusting).cookieHandler(new CookieManager()).build();
        HttpResponse<String> form = browser.send(HttpRequest.newBuilder(PORTAL.resolve("/sign-in")).build(), BodyHandlers.ofString());

        HttpResponse<String> signedIn = browser.send(HttpRequest.newBuilder(PORTAL.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", PORTAL.toString())
                .POST(BodyPublishers.ofString("name=admin&password=" + secret() + "&csrf=" + token(form))).build(), BodyHandlers.ofString());

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("__Host-plateau=[A-Za-z0-9_-]{32}; Path=/; Secure; HttpOnly; SameSite=Lax").doesNotContain("Domain");
        assertThat(signedIn.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000; includeSubDomains");
        assertThat(browser.send(HttpRequest.newBuilder(PORTAL.resolve("/account/password")).build(), BodyHandlers.ofString()).body()).contains("First administrator");
    }

    @Test
    @Tag("CS-4")
    void nothing_is_answered_without_encryption() {
        HttpRequest plain = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/sign-in")).build();

        assertThatThrownBy(() -> HttpClient.newHttpClient().send(plain, BodyHandlers.ofString())).isInstanceOf(IOException.class);
    }

    private static String secret() {
        Matcher secret = Pattern.compile("valid for 7 days:\\s+(\\S+)").matcher(portal.output());
        assertThat(secret.find()).as(portal.output()).isTrue();
        return secret.group(1);
    }

    private static String token(HttpResponse<String> form) {
        return URLEncoder.encode(Jsoup.parse(form.body()).select("[name=csrf]").val(), StandardCharsets.UTF_8);
    }

    private static void makeKey(Path keystore) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "portal",
                "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "2", "-storetype", "PKCS12",
                "-keystore", keystore.toString(), "-storepass", STORE_PASSWORD).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static SSLContext trusting(Path keystore) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keystore)) {
            known.load(file, STORE_PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("portal", known.getCertificate("portal"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
