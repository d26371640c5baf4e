package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.page.Randoms;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.TestPortal;
import plateau.testing.Visitor;

@Tag("persistence")
class SessionTest {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @Test
    @Tag("SE-1")
    void signing_in_gives_a_new_key_and_the_one_before_opens_nothing() {
        Visitor visitor = portal.visitor();
        Reply form = visitor.get("/sign-in");
        String before = key(visitor);

        form.submit("/sign-in", Map.of("name", site.userName(Role.COORDINATOR), "password", Example.PASSWORD));

        assertThat(key(visitor)).isNotEqualTo(before);
        assertOpen(visitor);
        assertSignedOut(withKey(before));
    }

    @Test
    @Tag("SE-1")
    void signing_in_again_ends_the_session_that_the_browser_had() {
        String before = key(coordinator);

        coordinator.signIn(site.userName(Role.COORDINATOR), Example.PASSWORD);

        assertOpen(coordinator);
        assertSignedOut(withKey(before));
    }

    @Test
    @Tag("SE-1")
    @Tag("SE-5")
    void a_new_password_gives_a_new_key_and_ends_every_other_session() {
        Visitor elsewhere = site.signedIn(Role.COORDINATOR);
        String before = key(coordinator);
        Reply form = coordinator.get("/account/password");

        Reply reply = form.submit("/account/password", Map.of("present", Example.PASSWORD, "chosen", "another calm river"));

        assertThat(form.text()).contains("signs you out in every other browser");
        assertThat(reply.location()).isEqualTo("/account");
        assertOpen(coordinator);
        assertSignedOut(withKey(before));
        assertSignedOut(elsewhere);
    }

    @Test
    @Tag("SE-1")
    void a_key_that_a_visitor_made_up_is_no_session() {
        assertSignedOut(withKey("A".repeat(32)));
    }

    @Test
    @Tag("SE-2")
    void keys_hold_192_random_bits_and_never_come_twice() {
        Set<String> keys = Stream.generate(Randoms::token).limit(1000).collect(Collectors.toSet());

        assertThat(keys).hasSize(1000).allMatch(key -> key.matches("[A-Za-z0-9_-]{32}"));
        assertThat(key(coordinator)).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    @Tag("SE-3")
    void half_an_hour_without_a_use_ends_a_session() {
        portal.clock().forward(IDLE.minus(A_SECOND));
        assertOpen(coordinator);

        portal.clock().forward(IDLE.plus(A_SECOND));
        assertSignedOut(coordinator);
    }

    @Test
    @Tag("SE-3")
    void twelve_hours_end_a_session_in_use() {
        Duration step = Duration.ofMinutes(20);
        for (Duration passed = Duration.ZERO; passed.compareTo(LONGEST.minus(step)) < 0; passed = passed.plus(step)) {
            portal.clock().forward(step);
            assertOpen(coordinator);
        }
        portal.clock().forward(step.minus(A_SECOND));
        assertOpen(coordinator);

        portal.clock().forward(A_SECOND.plus(A_SECOND));
        assertSignedOut(coordinator);
    }

    @Test
    @Tag("SE-3")
    void the_style_sheet_of_a_page_left_open_keeps_no_session_alive() {
        portal.clock().forward(IDLE.minus(A_SECOND));
        coordinator.get("/static/plateau.css");

        portal.clock().forward(A_SECOND.plus(A_SECOND));
        assertSignedOut(coordinator);
    }

    @Test
    @Tag("SE-4")
    void deactivating_a_person_ends_all_their_sessions_at_once() {
        Visitor elsewhere = site.signedIn(Role.COORDINATOR);
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        String person = "/people/" + site.userName(Role.COORDINATOR);

        assertThat(administrator.get(person).submit(person + "/deactivate", Map.of()).status()).isEqualTo(303);

        assertSignedOut(coordinator);
        assertSignedOut(elsewhere);
    }

    @Test
    @Tag("SE-4")
    @Tag("SE-7")
    void signing_out_ends_the_session_and_clears_what_the_browser_kept() {
        String before = key(coordinator);

        Reply reply = coordinator.get("/account").submit("/sign-out", Map.of());

        assertThat(reply.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(reply.header("Set-Cookie")).contains("plateau=;").contains("Expires=Thu, 01 Jan 1970");
        assertSignedOut(withKey(before));
    }

    @Test
    @Tag("SE-5")
    void a_person_sees_their_sessions_and_ends_one() {
        Visitor elsewhere = site.signedIn(Role.COORDINATOR);
        Reply account = coordinator.get("/account");
        Element end = account.page().selectFirst("form[action^=/account/sessions/]");

        assertThat(account.page().select("table tbody tr")).hasSize(2);
        assertThat(account.page().select("form form, form:not([action])")).isEmpty();
        assertThat(account.submit(end.attr("action"), Map.of()).location()).isEqualTo("/account");
        assertOpen(coordinator);
        assertSignedOut(elsewhere);
    }

    @Test
    @Tag("SE-5")
    void nobody_ends_the_session_of_another_person() {
        Visitor investigator = site.signedIn(Role.INVESTIGATOR);
        site.signedIn(Role.INVESTIGATOR);
        String end = investigator.get("/account").page().selectFirst("form[action^=/account/sessions/]").attr("action");
        Element form = coordinator.get("/account/password").page().selectFirst("form[action=/account/password]");

        coordinator.post(end, Map.of("csrf", form.select("[name=csrf]").val(), "once", form.select("[name=once]").val()));

        assertThat(investigator.get("/account").page().select("table tbody tr")).hasSize(2);
    }

    @Test
    @Tag("SE-5")
    void every_page_that_a_person_sees_can_be_signed_out_from() {
        assertThat(Route.with("GET")).filteredOn(route -> !route.path().contains(".")).allSatisfy(route -> {
            Reply reply = coordinator.get(route.example());
            if (!route.isOpen() && reply.header("Content-Type").startsWith("text/html")) {
                assertThat(reply.page().select("form[action=/sign-out]")).as(route.toString()).hasSize(1);
            }
        });
    }

    @Test
    @Tag("SE-6")
    void the_cookie_is_for_this_site_and_for_no_script_and_the_key_stands_nowhere_else() {
        Reply reply = portal.visitor().get("/sign-in");

        assertThat(reply.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/;").doesNotContain("Domain");
        assertThat(coordinator.get("/account").body()).doesNotContain(key(coordinator)).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    @Tag("SE-7")
    void no_page_of_a_person_is_kept_by_a_browser() {
        assertThat(Route.with("GET")).allSatisfy(route ->
                assertThat(coordinator.get(route.example()).header("Cache-Control")).as(route.toString()).isEqualTo("no-store"));
    }

    private static void assertOpen(Visitor visitor) {
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    private static void assertSignedOut(Visitor visitor) {
        assertThat(visitor.get("/account").location()).startsWith("/sign-in");
    }

    private static String key(Visitor visitor) {
        return visitor.cookies().getCookieStore().getCookies().get(0).getValue();
    }

    private Visitor withKey(String key) {
        Visitor visitor = portal.visitor();
        HttpCookie cookie = new HttpCookie("plateau", key);
        cookie.setPath("/");
        visitor.cookies().getCookieStore().add(portal.address(), cookie);
        return visitor;
    }
}
