package plateau.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A page knows when its session ends; asking does not put it off, and one act does, but never beyond 12 hours. */
@Tag("RL-15")
@Tag("SE-3")
@Tag("persistence")
class SessionEndTest {

    private static final String ADDRESS = "/account/session";

    private final Example site = Example.site();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @Test
    void every_page_says_how_many_seconds_are_left() {
        forward(Duration.ofMinutes(10));
        coordinator.get("/account");
        Element script = coordinator.get("/subjects").page().selectFirst("script[data-idle]");

        assertThat(script.attr("data-idle")).isEqualTo("1800");
        assertThat(script.attr("data-last")).isEqualTo("42600");
        assertThat(script.attr("data-sign-in")).isEqualTo("/sign-in");
        assertThat(site.portal().visitor().get("/sign-in").page().select("script[data-idle]")).isEmpty();
    }

    @Test
    void asking_is_no_use_of_the_session() {
        forward(Duration.ofMinutes(29));
        assertThat(coordinator.get(ADDRESS).body()).isEqualTo("{\"idle\":60,\"last\":41460}");
        forward(Duration.ofSeconds(60));
        assertThat(coordinator.get(ADDRESS).body()).startsWith("{\"idle\":0,");

        forward(Duration.ofSeconds(1));
        assertThat(coordinator.get(ADDRESS).location()).startsWith("/sign-in");
    }

    @Test
    void going_on_gives_thirty_minutes_more() {
        Reply page = coordinator.get("/account");
        forward(Duration.ofMinutes(28));

        assertThat(goOn(page).body()).isEqualTo("{\"idle\":1800,\"last\":41520}");
        forward(Duration.ofMinutes(28));
        assertThat(goOn(page).status()).isEqualTo(200);
        forward(Duration.ofMinutes(28));
        assertThat(coordinator.get("/account").status()).isEqualTo(200);
    }

    @Test
    void after_twelve_hours_nothing_helps() {
        Reply page = coordinator.get("/account");
        for (int i = 0; i < 30; i++) {
            forward(Duration.ofMinutes(24));
            assertThat(goOn(page).status()).isEqualTo(200);
        }
        assertThat(goOn(page).body()).isEqualTo("{\"idle\":1800,\"last\":0}");
        forward(Duration.ofSeconds(1));
        assertThat(goOn(page).location()).startsWith("/sign-in");
    }

    private void forward(Duration duration) {
        site.portal().clock().forward(duration);
    }

    private Reply goOn(Reply page) {
        Element form = page.page().selectFirst("form[action=/sign-out]");
        return coordinator.post(ADDRESS, Map.of("csrf", form.select("[name=csrf]").val(), "once", form.select("[name=once]").val()));
    }
}
