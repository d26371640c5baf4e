package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.security.Wire.Answer;
import plateau.testing.Example;
import plateau.testing.TestPortal;

/** Guessing is slow, by name and by address, and keeps nobody out who knows the password. */
@Tag("persistence")
class GuessingTest {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final String HERE = "127.0.0.31";
    private static final String ELSEWHERE = "127.0.0.32";

    private final Example site = Example.site();
    private final TestPortal portal = site.portal();
    private final String name = site.userName(Role.INVESTIGATOR);

    GuessingTest() {
        site.signedIn(Role.INVESTIGATOR);
    }

    @AfterEach
    void let_the_next_test_start_afresh() {
        portal.clock().forward(MEMORY.plusMinutes(1));
    }

    @Test
    @Tag("AU-3")
    void after_five_wrong_passwords_the_sixth_try_has_to_wait() {
        guess(5, name, HERE);

        Answer sixth = tryOnce(HERE, name, Example.PASSWORD);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isEqualTo("6");
        assertThat(sixth.body()).contains("Too many tries. Wait 6 seconds");
    }

    @Test
    @Tag("AU-3")
    void the_right_password_opens_the_portal_once_the_wait_is_over() {
        guess(5, name, HERE);

        portal.clock().forward(Duration.ofSeconds(5));

        assertThat(tryOnce(HERE, name, Example.PASSWORD).status()).isEqualTo(303);
        assertThat(tryOnce(HERE, name, "wrong again").status()).isEqualTo(422);
    }

    @Test
    @Tag("AU-3")
    void the_wait_doubles_and_ends_at_five_minutes() {
        guess(5, name, HERE);
        for (int seconds = 5; seconds < LONGEST_WAIT.toSeconds(); seconds *= 2) {
            assertThat(tryOnce(HERE, name, "wrong").header("Retry-After")).isEqualTo(String.valueOf(seconds + 1));
            portal.clock().forward(Duration.ofSeconds(seconds));
            guess(1, name, HERE);
        }

        assertThat(tryOnce(HERE, name, "wrong").header("Retry-After")).isEqualTo("301");
    }

    @Test
    @Tag("AU-3")
    void a_stranger_who_guesses_elsewhere_does_not_keep_a_doctor_out() {
        guess(5, name, ELSEWHERE);
        assertThat(tryOnce(ELSEWHERE, name, "wrong").status()).isEqualTo(429);

        assertThat(tryOnce(HERE, name, Example.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("AU-3")
    void twenty_wrong_passwords_from_one_address_make_it_wait_whatever_the_name() {
        for (int i = 0; i < 20; i++) {
            guess(1, "somebody" + site.number() + i, HERE);
        }

        assertThat(tryOnce(HERE, name, Example.PASSWORD).status()).isEqualTo(429);
        assertThat(tryOnce(ELSEWHERE, name, Example.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("AU-3")
    void twenty_wrong_passwords_from_many_addresses_make_the_name_wait() {
        for (int i = 0; i < 20; i++) {
            guess(1, name, "127.0.1." + i);
        }

        assertThat(tryOnce(HERE, name, Example.PASSWORD).status()).isEqualTo(429);
        portal.clock().forward(LONGEST_WAIT);
        assertThat(tryOnce(HERE, name, Example.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    @Tag("AU-3")
    @Tag("AU-4")
    void a_name_that_nobody_has_waits_like_a_known_one() {
        guess(5, "nobody" + site.number(), HERE);
        guess(5, name, ELSEWHERE);

        Answer unknown = tryOnce(HERE, "nobody" + site.number(), "wrong");
        Answer known = tryOnce(ELSEWHERE, name, "wrong");

        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(429);
        assertThat(unknown.header("Retry-After")).isEqualTo(known.header("Retry-After"));
    }

    @Test
    @Tag("AU-4")
    void unknown_name_wrong_password_and_closed_account_get_the_same_page() {
        String unknown = plain(tryOnce(HERE, "nobody", "wrong"), "nobody");
        String wrong = plain(tryOnce(HERE, name, "wrong"), name);
        String person = "/people/" + name;
        site.signedIn(Role.ADMINISTRATOR).get(person).submit(person + "/deactivate", Map.of());
        String closed = plain(tryOnce(HERE, name, Example.PASSWORD), name);

        assertThat(wrong).isEqualTo(unknown).contains("Name and password do not fit together");
        assertThat(closed).isEqualTo(unknown);
    }

    @ParameterizedTest
    @Tag("AU-4")
    @ValueSource(strings = {"a name of 2,000 characters", "Robert'); drop table person;--", "%", "名字", "\ud83d\ude00"})
    void whatever_is_typed_as_a_name_gets_the_same_answer(String typed) {
        String typedName = typed.startsWith("a name") ? "n".repeat(2000) : typed;

        assertThat(tryOnce(HERE, typedName, "wrong").status()).isEqualTo(422);
    }

    @Test
    @Tag("LG-2")
    void a_password_typed_as_a_name_is_not_stored_anywhere() {
        guess(1, "canary of the name " + site.number(), HERE);

        assertThat(Stored.count("failed_sign_in", "source like '%canary%'")).isZero();
        assertThat(Stored.count("audit_entry", "coalesce(new_value, '') like '%canary%' or thing_key like '%canary%'")).isZero();
    }

    private void guess(int times, String userName, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(tryOnce(address, userName, "wrong").status()).isEqualTo(422);
        }
    }

    private Answer tryOnce(String address, String userName, String password) {
        Wire wire = new Wire(portal.address().getPort(), address);
        Answer form = wire.get("/sign-in");
        String cookie = form.header("Set-Cookie").split(";")[0];
        String body = "csrf=" + csrf(form) + "&name=" + encoded(userName) + "&password=" + encoded(password) + "&next=";
        return wire.send(("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookie
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String csrf(Answer form) {
        Matcher field = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String plain(Answer answer, String userName) {
        return answer.status() + answer.body().replaceAll("value=\"[A-Za-z0-9._-]{32,}\"", "").replace(userName, "NAME");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
