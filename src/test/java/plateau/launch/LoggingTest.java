package plateau.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.page.Randoms;
import plateau.security.Route;
import plateau.testing.Example;
import plateau.testing.Visitor;

/** What is typed into a form never turns up in the log, whatever becomes of it. */
@Tag("LG-2")
@Tag("persistence")
class LoggingTest {

    private static final Logger PORTAL = Logger.getLogger("plateau");
    private static final List<String> FIELDS = List.of("name", "fullName", "userName", "number", "value", "unit", "reason", "reason-text", "comment", "password", "present", "chosen",
            "version", "country", "timeZone", "collected-day", "collected-time", "dose", "choice", "adherence", "role");
    private static final String CANARY = "canary-7f3a91";

    private final Example site = Example.site();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final StreamHandler handler = new StreamHandler(logged, new Log());
    private final PrintStream standardError = System.err;

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(handler);
        PORTAL.setLevel(Level.ALL);
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(standardError);
        Logger.getLogger("").removeHandler(handler);
        PORTAL.setLevel(null);
        site.portal().clock().forward(Duration.ofMinutes(16));
    }

    @Test
    void nothing_typed_at_sign_in_is_logged() {
        site.portal().visitor().get("/sign-in").submit("/sign-in", Map.of("name", CANARY + "\nFAKE", "password", CANARY, "next", "/" + CANARY));

        assertSilent();
    }

    @Test
    void the_key_of_a_session_is_not_logged() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        String key = coordinator.cookies().getCookieStore().getCookies().get(0).getValue();
        coordinator.get("/account").submit("/sign-out", Map.of());

        handler.flush();
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain(key);
    }

    @Test
    void nothing_posted_to_any_door_is_logged() {
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        for (Route route : Route.with("POST")) {
            for (Visitor visitor : List.of(administrator, coordinator)) {
                visitor.post(route.example(), form(visitor));
            }
        }

        assertSilent();
    }

    @Test
    void an_address_with_something_in_it_is_not_logged() {
        site.signedIn(Role.COORDINATOR).get("/subjects/" + CANARY + "?find=" + CANARY);
        site.portal().visitor().get("/" + CANARY + "%00");

        assertSilent();
    }

    private void assertSilent() {
        handler.flush();
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain(CANARY);
    }

    /** A form with every field that a form of the portal may have, each holding the canary. */
    private static Map<String, String> form(Visitor visitor) {
        Map<String, String> form = new HashMap<>();
        FIELDS.forEach(name -> form.put(name, CANARY));
        form.put("csrf", visitor.get("/account").page().select("form[action=/sign-out] [name=csrf]").val());
        form.put("once", Randoms.token());
        return form;
    }
}
