package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Visitor;

/** Sessions that are over, and the one-time tokens of their forms, do not heap up in the database. */
@Tag("persistence")
class ForgottenTest {

    private final Example site = Example.site();

    @Test
    void a_sign_in_removes_what_is_over_and_keeps_what_is_not() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);
        coordinator.get("/subjects/new").submit("/subjects/new", Map.of("site", site.number()));
        String mine = "person_id in (select id from person where user_name = '" + site.userName(Role.COORDINATOR) + "')";
        assertThat(Stored.count("session", mine)).isEqualTo(1);
        assertThat(Stored.count("submission", mine)).isEqualTo(1);

        site.portal().clock().forward(Duration.ofMinutes(31));
        site.signedIn(Role.INVESTIGATOR);
        assertThat(coordinator.get("/account").status()).isEqualTo(303);
        assertThat(Stored.count("submission", mine)).isEqualTo(1);

        site.portal().clock().forward(Duration.ofHours(12));
        Visitor monitor = site.signedIn(Role.MONITOR);
        assertThat(Stored.count("submission", mine)).isZero();
        assertThat(monitor.get("/account").status()).isEqualTo(200);
        // a form that was shown in it may still come
        assertThat(Stored.count("session", mine)).isEqualTo(1);

        site.portal().clock().forward(Duration.ofDays(14));
        site.signedIn(Role.SPONSOR);
        assertThat(Stored.count("session", mine)).isZero();
    }
}
