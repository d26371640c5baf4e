package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.security.Wire.Answer;
import plateau.testing.Example;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

/** What lies behind the portal has no address. */
@Tag("LG-4")
class HiddenAddressTest {

    private static final Visitor ADMINISTRATOR = Example.site().signedIn(Role.ADMINISTRATOR);
    private final Wire wire = new Wire(TestPortal.running().address().getPort());

    static Stream<String> addresses() {
        return Stream.of("/h2-console", "/h2-console/login.do", "/console", "/.git/HEAD", "/.git/config", "/.svn/entries", "/.env", "/.htaccess", "/.DS_Store", "/WEB-INF/web.xml",
                "/WEB-INF/", "/WEB-INF/classes/plateau/PortalApplication.class", "/WEB-INF/lib/", "/WEB-INF/server/", "/web-inf/web.xml", "/META-INF/MANIFEST.MF", "/META-INF/persistence.xml",
                "/META-INF/maven/plateau/plateau/pom.xml", "/plateau/launch/Launcher.class", "/plateau/page/layout.html", "/plateau/page/form.html", "/plateau/database/common/V1__portal.sql",
                "/application.wadl", "/swagger.json", "/openapi.yaml", "/swagger-ui.html", "/actuator", "/actuator/env", "/metrics", "/jolokia", "/manager/html", "/host-manager/html",
                "/admin", "/phpmyadmin/", "/server-status", "/status", "/debug", "/trace", "/heapdump", "/threaddump", "/dump", "/test", "/tests", "/demo", "/static/", "/static/../WEB-INF/web.xml",
                "/static/%2e%2e/WEB-INF/web.xml", "/static/WEB-INF/web.xml", "/static/META-INF/MANIFEST.MF", "/static/plateau/launch/Launcher.class", "/static/static/plateau.css", "/static/.git/HEAD", "/static",
                "/static//WEB-INF/web.xml", "/static/..%2fWEB-INF/web.xml", "/config/plateau.properties", "/plateau.properties", "/data/database.secret", "/database.secret", "/data/plateau.mv.db",
                "/plateau.mv.db", "/backup.zip", "/plateau.war", "/pom.xml", "/jetty-dir.css", "/favicon.ico", "/robots.txt", "/crossdomain.xml", "/error", "/index.jsp", "/index.html", "/cgi-bin/test");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_stranger_finds_nothing_there(String address) {
        Answer answer = wire.get(address);

        assertThat(answer.status()).isIn(303, 400, 404);
        assertThat(answer.header("Location")).matches("|/sign-in\\?next=.*");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void who_is_signed_in_finds_nothing_there_either(String address) {
        String cookie = ADMINISTRATOR.cookies().getCookieStore().getCookies().get(0).toString();

        assertThat(wire.get(address, "Cookie: " + cookie).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "DEBUG", "PUT", "DELETE", "PATCH"})
    void verbs_that_no_page_uses_are_off(String verb) {
        for (String path : new String[] {"/sign-in", "/static/plateau.css", "/account", "/health/live", "/error"}) {
            Answer answer = wire.request(verb, path, "X-Canary: canary");

            assertThat(answer.status()).as(path).isIn(400, 405);
            assertThat(answer.body()).doesNotContain("canary");
        }
    }

    @Test
    void no_folder_is_listed() {
        assertThat(Stream.of("/static/", "/static", "/health/", "/")).noneMatch(folder -> wire.get(folder).body().contains("Directory"));
    }
}
