package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A page of an error says what happened and nothing of the inside. */
@Tag("LG-3")
class ErrorPageTest {

    private static final Pattern INSIDE = Pattern.compile("at [a-z.]+\\(|\\b(org|java|jakarta|plateau|com)\\.[a-z]+\\.|\\b(select|insert|update) .* (from|into|set)\\b|Exception|Jetty|Jersey|PostgreSQL|SQL ?state|[ \\[]H2\\b",
            Pattern.CASE_INSENSITIVE);

    private final Example site = Example.site();

    @ParameterizedTest(name = "{0}")
    @MethodSource("plateau.security.HeaderTest#answers")
    void no_answer_shows_a_trace_a_class_or_a_statement(HeaderTest.Case one) {
        if (one.status() >= 400) {
            assertThat(one.answer().body()).doesNotContainPattern(INSIDE);
        }
    }

    @Test
    void a_fault_of_ours_shows_a_number_and_saves_nothing() {
        Visitor administrator = site.signedIn(Role.ADMINISTRATOR);
        Reply form = administrator.get("/sites/" + site.number());

        Reply reply = Sabotage.during("alter table site add constraint broken check (name <> 'not to be stored')", "alter table site drop constraint broken",
                () -> form.submit("/sites/" + site.number(), Map.of("name", "not to be stored")));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).contains("Something went wrong on our side").containsPattern("give the number [A-Za-z0-9_-]{12} to");
        assertThat(reply.body()).doesNotContainPattern(INSIDE);
        assertThat(Stored.count("site", "name = 'not to be stored'")).isZero();
    }

    @Test
    void a_fault_before_any_door_is_a_page_of_the_portal_too() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);

        Reply reply = Sabotage.during("alter table session rename to session_away", "alter table session_away rename to session", () -> coordinator.get("/account"));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).contains("Something went wrong on our side").containsPattern("give the number [A-Za-z0-9_-]{12} to");
        assertThat(reply.body()).doesNotContainPattern(INSIDE);
        assertThat(coordinator.get("/account").status()).isEqualTo(200);
    }
}
