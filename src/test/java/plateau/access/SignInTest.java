package plateau.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

@Tag("persistence")
class SignInTest {

    private final Example site = Example.site();

    @Test
    void the_right_password_opens_the_portal() {
        Visitor coordinator = site.signedIn(Role.COORDINATOR);

        assertThat(coordinator.get("/account").text()).contains("Example coordinator " + site.number());
    }

    @Test
    void unknown_name_and_wrong_password_get_the_same_answer() {
        site.signedIn(Role.COORDINATOR);

        Reply wrong = signIn(site.userName(Role.COORDINATOR), "not the password");
        Reply unknown = signIn("nobody" + site.number(), "not the password");

        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.problems()).isEqualTo(unknown.problems()).hasSize(1);
    }

    private Reply signIn(String name, String password) {
        return site.portal().visitor().get("/sign-in").submit("/sign-in", Map.of("name", name, "password", password));
    }
}
