package plateau.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plateau.access.Role;
import plateau.testing.Example;
import plateau.testing.Reply;
import plateau.testing.Visitor;

/** A header that no browser would send is answered with a page that says so. */
@Tag("LG-3")
class MalformedHeaderTest {

    private final Example site = Example.site();
    private final Visitor coordinator = site.signedIn(Role.COORDINATOR);

    @ParameterizedTest
    @ValueSource(strings = {"text/", "/", "text/html;q=x", "text/html;q=2", ";;;", "a/b/c", "text/html;q=\""})
    void a_wish_that_nobody_can_read_is_refused(String accept) {
        for (String path : List.of("/sign-in", "/account", "/subjects")) {
            Reply reply = coordinator.send(coordinator.request(path).header("Accept", accept));

            assertThat(reply.status()).as(path).isEqualTo(400);
            assertThat(reply.text()).contains("The request could not be read", "Its header Accept is not written as it should be");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text/*", "*/*", "image/png", "application/json", "text/html, */*;q=0.1"})
    void whatever_else_is_wished_for_gets_the_page_that_there_is(String accept) {
        for (String path : List.of("/sign-in", "/account", "/subjects")) {
            Reply reply = coordinator.send(coordinator.request(path).header("Accept", accept));

            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "text/", "/", ";;;", "application/x-www-form-urlencoded;charset=", "application/x-www-form-urlencoded;charset=\""})
    void content_of_a_kind_that_nobody_can_read_is_refused(String type) {
        for (String path : List.of("/sign-in", "/account/password", "/nowhere")) {
            Reply reply = coordinator.send(coordinator.request(path).header("Content-Type", type).POST(BodyPublishers.ofString("a=b")));

            assertThat(reply.status()).as(path).isEqualTo(415);
            assertThat(reply.text()).contains("The request could not be read");
            assertThat(coordinator.send(coordinator.request("/account").header("Content-Type", type)).status()).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
    void content_of_another_kind_is_not_accepted(String type) {
        Reply reply = coordinator.send(coordinator.request("/account/password").header("Content-Type", type).POST(BodyPublishers.ofString("a=b")));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.text()).contains("This kind of content is not accepted");
    }
}
